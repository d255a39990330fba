"""KMS (awsJson1.1): binary in and out."""

from steps import change, fails, read, ref

CLIENT = "kms"

STEPS = [
    *[change("CreateKey", Description=f"schlüssel {n}", Tags=[{"TagKey": "n", "TagValue": str(n)}]).saved(f"key{n}") for n in range(3)],
    read("DescribeKey", KeyId=ref("key0.KeyMetadata.KeyId")),
    read("ListKeys"),
    *[change("CreateGrant", KeyId=ref("key0.KeyMetadata.KeyId"), GranteePrincipal="arn:aws:iam::123456789012:role/worker",
             Operations=["Encrypt"], Name=f"grant-{n}") for n in range(5)],
    read("ListGrants", KeyId=ref("key0.KeyMetadata.KeyId")),
    change("CreateAlias", AliasName="alias/nuaws", TargetKeyId=ref("key0.KeyMetadata.KeyId")),
    read("ListAliases"),
    change("Encrypt", KeyId=ref("key0.KeyMetadata.KeyId"), Plaintext=bytes(range(256)), EncryptionContext={"ü": "x y"}).saved("box").but("CiphertextBlob"),
    read("Decrypt", CiphertextBlob=ref("box.CiphertextBlob"), EncryptionContext={"ü": "x y"}),
    fails("Decrypt", "InvalidCiphertextException", CiphertextBlob=ref("box.CiphertextBlob"), EncryptionContext={"other": "x"}),
    change("GenerateDataKey", KeyId="alias/nuaws", KeySpec="AES_256").but("Plaintext", "CiphertextBlob"),
    change("GenerateRandom", NumberOfBytes=32).but("Plaintext"),
    change("EnableKeyRotation", KeyId=ref("key0.KeyMetadata.KeyId")),
    read("GetKeyRotationStatus", KeyId=ref("key0.KeyMetadata.KeyId")),
    read("GetKeyPolicy", KeyId=ref("key0.KeyMetadata.KeyId"), PolicyName="default"),
    change("TagResource", KeyId=ref("key0.KeyMetadata.KeyId"), Tags=[{"TagKey": "stage", "TagValue": "dev & test"}]),
    read("ListResourceTags", KeyId=ref("key0.KeyMetadata.KeyId")).by("router"),
    change("DisableKey", KeyId=ref("key1.KeyMetadata.KeyId")),
    change("ScheduleKeyDeletion", KeyId=ref("key2.KeyMetadata.KeyId"), PendingWindowInDays=7),
    read("DescribeKey", KeyId=ref("key2.KeyMetadata.KeyId")).by("rt"),
    fails("DescribeKey", "NotFoundException", KeyId="alias/absent"),
]
