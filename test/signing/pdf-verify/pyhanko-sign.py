"""Signs PDFs as told by JSON on standard input: a list of {in, out, key, password, field, box, page, pades, pss, certify, hash}."""

import json
import sys

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

PERMISSIONS = {1: fields.MDPPerm.NO_CHANGES, 2: fields.MDPPerm.FILL_FORMS}

for order in json.load(sys.stdin):
    signer = signers.SimpleSigner.load_pkcs12(
        order["key"], passphrase=order["password"].encode(), prefer_pss=order.get("pss", False)
    )
    certify = order.get("certify")
    metadata = signers.PdfSignatureMetadata(
        field_name=order["field"],
        md_algorithm=order.get("hash", "sha256"),
        reason=order.get("reason"),
        location=order.get("location"),
        certify=certify is not None,
        docmdp_permissions=PERMISSIONS.get(certify, fields.MDPPerm.FILL_FORMS),
        subfilter=fields.SigSeedSubFilter.PADES if order.get("pades") else fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED,
    )
    spec = fields.SigFieldSpec(order["field"], on_page=order.get("page", 0), box=order.get("box"))
    with open(order["in"], "rb") as given, open(order["out"], "wb") as made:
        writer = IncrementalPdfFileWriter(given, strict=False)
        signers.PdfSigner(metadata, signer=signer, new_field_spec=spec).sign_pdf(writer, output=made)
