"""Route 53 (restXml): zones, record sets, changes in XML bodies."""

from steps import change, fails, pages, read, ref

CLIENT = "route53"


def _change(action, name, kind, value):
    return {"Action": action, "ResourceRecordSet": {"Name": name, "Type": kind, "TTL": 300, "ResourceRecords": [{"Value": value}]}}


STEPS = [
    read("ListHostedZones"),
    *[change("CreateHostedZone", Name=f"zone{n}.example.com", CallerReference=f"ref-{n}",
             HostedZoneConfig={"Comment": "größe & <mehr>", "PrivateZone": False}).saved(f"zone{n}") for n in range(3)],
    read("ListHostedZones"),
    pages("ListHostedZones", "HostedZones", 2),
    read("GetHostedZone", Id=ref("zone0.HostedZone.Id")),
    change("ChangeResourceRecordSets", HostedZoneId=ref("zone0.HostedZone.Id"), ChangeBatch={"Comment": "first", "Changes": [
        _change("CREATE", "www.zone0.example.com", "A", "192.0.2.1"),
        _change("CREATE", "*.zone0.example.com", "TXT", '"v=ü <&>"'),
        _change("UPSERT", "mail.zone0.example.com", "MX", "10 mx.example.com"),
    ]}),
    read("ListResourceRecordSets", HostedZoneId=ref("zone0.HostedZone.Id")),
    read("ListResourceRecordSets", HostedZoneId=ref("zone0.HostedZone.Id")).by("rt"),
    pages("ListResourceRecordSets", "ResourceRecordSets", 2, HostedZoneId=ref("zone0.HostedZone.Id")),
    fails("GetHostedZone", "NoSuchHostedZone", Id="Z0123456789"),
    change("CreateHealthCheck", CallerReference="hc", HealthCheckConfig={
        "IPAddress": "192.0.2.1", "Port": 443, "Type": "HTTPS", "ResourcePath": "/ping", "Inverted": False}).saved("check"),
    read("GetHealthCheck", HealthCheckId=ref("check.HealthCheck.Id")),
    read("ListHealthChecks").by("router"),
    change("ChangeTagsForResource", ResourceType="hostedzone", ResourceId=ref("zone0.HostedZone.Id").after("/hostedzone/"), AddTags=[{"Key": "k", "Value": "v w"}]),
    read("ListTagsForResource", ResourceType="hostedzone", ResourceId=ref("zone0.HostedZone.Id").after("/hostedzone/")),
    change("UpdateHostedZoneComment", Id=ref("zone1.HostedZone.Id"), Comment="neu"),
    read("GetHostedZoneCount"),
    change("DeleteHealthCheck", HealthCheckId=ref("check.HealthCheck.Id")),
    change("DeleteHostedZone", Id=ref("zone2.HostedZone.Id")),
    read("ListHostedZones"),
]
