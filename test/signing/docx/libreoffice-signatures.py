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
    try:
        storage = open_storage(context, path, READ)
        found = signatures.verifyDocumentContentSignatures(storage, None)
    except Exception:
        return None
    return [
        {
            "valid": one.SignatureIsValid,
            "certificate": one.CertificateStatus,
            "signer": one.Signer.SubjectName if one.Signer else "",
        }
        for one in found
    ]


def main():
    task = json.load(sys.stdin)
    pipe = f"appell{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            f"-env:UserInstallation={uno.systemPathToFileUrl(task['folder'])}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe, office)
        service = "com.sun.star.security.DocumentDigitalSignatures"
        signatures = context.ServiceManager.createInstanceWithContext(service, context)
        signed = [sign(context, signatures, *one) for one in task["sign"]]
        verdicts = [verify(context, signatures, path) for path in task["verify"]]
        print(json.dumps({"signed": signed, "verdicts": verdicts}))
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(timeout=20)
    finally:
        if office.poll() is None:
            office.kill()


main()
