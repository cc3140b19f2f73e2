package dev.assay.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequesterTests {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "::ffff:192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
    "2001:db8:1:2:ffff::1, 2001:db8:1:2::/64",
    "2001:db8:1:3::1, 2001:db8:1:3::/64",
    "0:0:0:0:0:0:0:1, 0:0:0:0::/64",
    "fe80::1%2, fe80:0:0:0::/64",
    "evil.example, unknown",
    "'', unknown",
  })
  void countsTheNetworkOfAnAddress(String address, String network) {
    assertThat(Requester.address(address)).isEqualTo(network);
  }
}
