# Written by `cargo xtask generate --service ec2-instance-connect` from the service's model and overlay: change those instead.
# EC2 Instance Connect, API version 2018-04-02: 2 operations.

use rt.nu [call]

# POST /; needs --instance-id --instance-os-user --ssh-public-key
@search-terms SendSSHPublicKey
export def 'ec2-instance-connect send-ssh-public-key' [
  --instance-id: string
  --instance-os-user: string
  --ssh-public-key: string
  --availability-zone: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2-instance-connect SendSSHPublicKey $instance_id $instance_os_user $ssh_public_key $availability_zone -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --ssh-public-key
@search-terms SendSerialConsoleSSHPublicKey
export def 'ec2-instance-connect send-serial-console-ssh-public-key' [
  --instance-id: string
  --serial-port: int
  --ssh-public-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2-instance-connect SendSerialConsoleSSHPublicKey $instance_id $serial_port $ssh_public_key -- $region $profile $with_input $fail_fast $yes' }
