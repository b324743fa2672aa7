"""Judges many PDFs at once: one line of JSON each, a list of whether each signature is valid, later changes included.

Arguments: the certificate that is trusted (PEM), then the files. A file that pyHanko can't read gives null.
"""

import json
import logging
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)
trusted = load_cert_from_pemder(sys.argv[1])


def judge(path):
    with open(path, "rb") as file:
        reader = PdfFileReader(file, strict=False)
        verdicts = []
        for signature in reader.embedded_regular_signatures:
            try:
                context = ValidationContext(trust_roots=[trusted], allow_fetching=False, revocation_mode="soft-fail")
                verdicts.append(bool(validate_pdf_signature(signature, context).bottom_line))
            except Exception:
                verdicts.append(False)
        return verdicts


for path in sys.argv[2:]:
    try:
        print(json.dumps(judge(path)))
    except Exception:
        print("null")
