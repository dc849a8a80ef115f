package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailScalarsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eve%example.net@example.com",
        "example.net!eve@example.com",
        "\"eve@example.net\"@example.com",
        "@example.net:eve@example.com",
        "eve@example.net@example.com",
        "eve(x)@example.com",
        "eve> NOTIFY=SUCCESS@example.com",
        "eve@example.net\0@example.com",
        "eve@[192.0.2.1]"
      })
  void addressThatMailServersMayPassOnElsewhereIsNone(String text) {
    assertThat(MailScalars.ADDRESS.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@example.com", "ada.o'neill+reports@example.com", "A_B-1@x.example"})
  void addressIsTakenAsItIs(String text) {
    assertThat(MailScalars.ADDRESS.read(text)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"smtp.example.com:587", "192.0.2.1:25", "https://smtp.example.com", "", "a b"})
  void hostIsWithoutItsPort(String text) {
    assertThat(MailScalars.HOST_NAME.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "SMTP.example.com",
        "192.0.2.1",
        "::1",
        "2001:db8::25",
        "::f:192.0.2.1"
      })
  void hostIsANameOrAnAddress(String text) {
    assertThat(MailScalars.HOST_NAME.read(text)).contains(text);
  }
}
