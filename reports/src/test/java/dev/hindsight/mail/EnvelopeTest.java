package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.mail.Envelope.Addresses;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

  @Test
  void theIdOfADraftIsTheReports() {
    assertThat(Envelope.draft(FindingsFixture.IDENTITY))
        .isEqualTo(
            new Envelope(
                "0123456789ab@hindsight.invalid",
                "0123456789ab",
                Instant.parse("2026-09-28T00:00:00Z"),
                Optional.empty()));
  }

  @Test
  void theIdOfWhatIsSentIsThatOfReportSliceAndAddress() {
    String ada = sent("ada@example.org", "", Instant.EPOCH);

    assertThat(ada)
        .matches("0123456789ab\\.[0-9a-f]{12}@example\\.com")
        .isEqualTo(sent("ada@example.org", "", Instant.EPOCH.plusSeconds(3_600)))
        .isNotEqualTo(sent("bob@example.org", "", Instant.EPOCH))
        .isNotEqualTo(sent("ada@example.org", "EMEA Field", Instant.EPOCH));
  }

  private static String sent(String to, String slice, Instant date) {
    Addresses addresses = new Addresses("Hindsight <hindsight@example.com>", to, Optional.empty());
    return Envelope.sent(FindingsFixture.IDENTITY, slice, addresses, date).id();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "@example.com",
        "ada@",
        "ada@example.com, bob@example.com",
        "ada@example.com\r\nBcc: eve@example.com",
        "Ada\r\nBcc: eve@example.com <ada@example.com>",
        "ada example@example.com",
        "group: ada@example.com;"
      })
  void whatIsNoAddressIsRefused(String address) {
    assertThatThrownBy(() -> new Addresses("hindsight@example.com", address, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid address of a mail: \"" + address + "\"");
  }
}
