# Written by `cargo xtask generate --service inspector-scan` from the service's model and overlay: change those instead.
# Inspector Scan, API version 2023-08-08: 1 operations.

use rt.nu [call]

# POST /scan/sbom; needs --sbom
@search-terms ScanSbom
export def 'inspector-scan scan-sbom' [
  --sbom: any
  --output-format: string@[CYCLONE_DX_1_5 INSPECTOR INSPECTOR_ALT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector-scan ScanSbom $sbom $output_format -- $region $profile $with_input $fail_fast $yes' }
