"""Signs and judges DOCX files with LibreOffice. Reads a task as JSON from standard input, prints the answer as JSON.

Task: {"folder": profile folder, "sign": [[source, target, part of the signer's name]], "verify": [path]}
Answer: {"signed": [bool], "verdicts": [[{"valid", "certificate", "signer"}] or null where it could not open the file]}
MOZILLA_CERTIFICATE_FOLDER names the folder with keys and trusted certificates.
"""
import json
import os
import shutil
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

READ, READ_WRITE = 1, 7


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if office.poll() is not None:
                break
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start")


def open_storage(context, path, mode):
    factory = context.ServiceManager.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
    # With the format of OOXML packages the storage hides the signatures.
    form = PropertyValue()
    form.Name, form.Value = "StorageFormat", "ZipFormat"
    url = uno.systemPathToFileUrl(os.path.abspath(path))
    arguments = (url, uno.Any("long", mode), uno.Any("[]com.sun.star.beans.PropertyValue", (form,)))
    return uno.invoke(factory, "createInstanceWithArguments", (arguments,))


def sign(context, signatures, source, target, signer):
    shutil.copy(source, target)
    initializer = context.ServiceManager.createInstanceWithContext("com.sun.star.xml.crypto.SEInitializer", context)
    environment = initializer.createSecurityContext("").getSecurityEnvironment()
    certificate = next(one for one in environment.getPersonalCertificates() if signer in one.SubjectName)
    storage = open_storage(context, target, READ_WRITE)
    signed = signatures.signDocumentWithCertificate(certificate, storage, None)
    storage.commit()
    storage.dispose()
    return signed


def verify(context, signatures, path):
    storage = open_storage(context, path, READ)
    return [
        {
            "valid": one.SignatureIsValid,
            "certificate": one.CertificateStatus,
            "signer": one.Signer.SubjectName if one.Signer else "",
        }
        for one in signatures.verifyDocumentContentSignatures(storage, None)
    ]


class Office:
    """LibreOffice, started anew when a file made it crash."""

    def __init__(self, folder):
        self.folder = folder
        self.starts = 0
        self.start()

    def start(self):
        self.starts += 1
        pipe = f"appell{os.getpid()}x{self.starts}"
        profile = f"-env:UserInstallation={uno.systemPathToFileUrl(self.folder)}"
        options = ["--headless", "--norestore", "--nologo", profile, f"--accept=pipe,name={pipe};urp;"]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(["soffice", *options], stdout=quiet, stderr=quiet)
        self.context = connect(pipe, self.process)
        service = "com.sun.star.security.DocumentDigitalSignatures"
        self.signatures = self.context.ServiceManager.createInstanceWithContext(service, self.context)

    def verify(self, path):
        try:
            return verify(self.context, self.signatures, path)
        except Exception:
            if not self.answers():
                self.stop()
                self.start()
            return None

    def answers(self):
        try:
            return len(self.context.ServiceManager.AvailableServiceNames) > 0
        except Exception:
            return False

    def stop(self):
        try:
            desktop = self.context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
            desktop.terminate()
        except Exception:
            pass
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def main():
    task = json.load(sys.stdin)
    office = Office(task["folder"])
    try:
        signed = [sign(office.context, office.signatures, *one) for one in task["sign"]]
        verdicts = [office.verify(path) for path in task["verify"]]
        print(json.dumps({"signed": signed, "verdicts": verdicts}))
    finally:
        office.stop()


main()
