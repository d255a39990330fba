"""ACM (awsJson1.1): certificates, timestamps, enums."""

from steps import change, fails, read, ref

CLIENT = "acm"

STEPS = [
    read("ListCertificates"),
    change("RequestCertificate", DomainName="example.com", SubjectAlternativeNames=["example.com"],
           ValidationMethod="DNS", IdempotencyToken="once").saved("cert"),
    read("DescribeCertificate", CertificateArn=ref("cert.CertificateArn")).but("Serial"),
    read("ListCertificates", CertificateStatuses=["PENDING_VALIDATION"]).by("router"),
    change("AddTagsToCertificate", CertificateArn=ref("cert.CertificateArn"), Tags=[{"Key": "k", "Value": "ä"}, {"Key": "bare"}]),
    read("ListTagsForCertificate", CertificateArn=ref("cert.CertificateArn")),
    fails("DescribeCertificate", "ResourceNotFoundException", CertificateArn="arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"),
    change("DeleteCertificate", CertificateArn=ref("cert.CertificateArn")),
    read("ListCertificates").by("rt"),
]
