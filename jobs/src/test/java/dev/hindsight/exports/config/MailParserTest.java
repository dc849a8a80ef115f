package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.config.mail.MailSettings;
import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.mail.MailSettings.Proof;
import dev.hindsight.exports.config.mail.MailSettings.Security;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.exports.config.mail.Slice;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailParserTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of("SMTP_PASSWORD", "correct horse battery", "EMPTY", " ");

  private static final String LEAST =
      """
      mail:
        from: hindsight@example.com
        allowed-domains: [example.com]
        smtp: {host: smtp.example.com}
        recipients: [{to: ada@example.com}]
      """;

  @TempDir private Path folder;

  @Test
  void everythingIsRead() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "ya29.token\n");

    Configuration configuration =
        load(
            """
            mail:
              from: "Hindsight <hindsight@example.com>"
              reply-to: ops@example.org
              allowed-domains: [Example.com, example.org]
              smtp: {host: smtp.example.com, port: 2525, security: TLS, timeout-seconds: 5}
              login: {user: hindsight, token: {file: %s}}
              size-limit-mb: 10
              reports-at: https://reports.example.com/hindsight
              operator: ops@example.org
              recipients:
                - {to: cpo@EXAMPLE.com}
                - {to: lead@example.com, sales_team: EMEA Field}
                - {to: pm@example.com, product_manager: Ada Lovelace}
              minimum-count: 7
            """
                .formatted(token));

    assertThat(configuration.mail())
        .contains(
            new MailSettings(
                "Hindsight <hindsight@example.com>",
                Optional.of("ops@example.org"),
                new Server("smtp.example.com", 2525, Security.TLS, 5),
                Optional.of(new Login("hindsight", Proof.TOKEN, "ya29.token")),
                10_000_000,
                Optional.of(URI.create("https://reports.example.com/hindsight/")),
                Optional.of("ops@example.org"),
                List.of(
                    new Recipient("cpo@EXAMPLE.com", Optional.empty()),
                    new Recipient(
                        "lead@example.com",
                        Optional.of(new Slice(Slice.Kind.SALES_TEAM, "EMEA Field"))),
                    new Recipient(
                        "pm@example.com",
                        Optional.of(new Slice(Slice.Kind.PRODUCT_MANAGER, "Ada Lovelace")))),
                7));
    assertThat(configuration.secrets())
        .contains(
            "ya29.token",
            Base64.getEncoder()
                .encodeToString(
                    "user=hindsight\1auth=Bearer ya29.token\1\1".getBytes(StandardCharsets.UTF_8)));
    assertThat(configuration.mail().orElseThrow().toString()).doesNotContain("ya29");
  }

  @Test
  void theRestHasDefaults() throws IOException {
    assertThat(load(LEAST).mail())
        .contains(
            new MailSettings(
                "hindsight@example.com",
                Optional.empty(),
                new Server("smtp.example.com", 587, Security.STARTTLS, 30),
                Optional.empty(),
                20_000_000,
                Optional.empty(),
                Optional.empty(),
                List.of(new Recipient("ada@example.com", Optional.empty())),
                5));
    assertThat(load("").mail()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"starttls,587", "tls,465", "none-on-loopback,25"})
  void portFollowsTheSecurity(String security, int port) throws IOException {
    String yaml =
        LEAST.replace("smtp.example.com}", "smtp.example.com, security: " + security + "}");

    assertThat(load(yaml).mail().orElseThrow().server().port()).isEqualTo(port);
  }

  @Test
  void passwordComesFromTheEnvironment() throws IOException {
    String yaml = LEAST + "  login: {user: me, password: {environment: SMTP_PASSWORD}}\n";

    assertThat(load(yaml).mail().orElseThrow().login())
        .contains(new Login("me", Proof.PASSWORD, "correct horse battery"));
  }

  @Test
  void whatIsMissingIsTold() {
    assertErrors(
        "mail: {from: hindsight@example.com}\n",
        "1: mail: the key allowed-domains is missing; expected the domains that mail may go to, such as [example.com]",
        "1: mail: the key smtp is missing; expected the mail server, such as {host: smtp.example.com}",
        "1: mail: the key recipients is missing; expected who gets the report, such as [{to: ada@example.com}]");
    assertErrors(
        "mail: {allowed-domains: [example.com], smtp: {port: 0}, recipients: [{}]}\n",
        "1: mail: the key from is missing; expected an address such as \"Hindsight <hindsight@example.com>\"",
        "1: mail.smtp: the key host is missing; expected the name of a machine such as smtp.example.com",
        "1: mail.recipients[1]: the key to is missing; expected an address such as ada@example.com");
  }

  @Test
  void recipientsThatMustNotGetItAreTold() {
    assertErrors(
        """
        mail:
          from: hindsight@example.com
          allowed-domains: [example.com]
          smtp: {host: smtp.example.com}
          operator: ops@example.net
          recipients:
            - {to: ada@example.com}
            - {to: eve@evil.example.com}
            - {to: Ada@Example.com}
            - {to: "ada@example.com\\nBcc: eve@example.net"}
            - {to: Ada Lovelace}
            - {to: bob@example.com, sales_team: EMEA, product_manager: Ada}
            - {too: cy@example.com}
        """,
        "5: mail.operator: ops@example.net is in none of the allowed-domains (example.com)",
        "8: mail.recipients[2].to: eve@evil.example.com is in none of the allowed-domains (example.com)",
        "9: mail.recipients[3]: Ada@Example.com stands already on line 7; nobody gets two mails",
        "10: mail.recipients[4].to: expected an address such as ada@example.com, found \"ada@example.com Bcc: eve@example.net\"",
        "11: mail.recipients[5].to: expected an address such as ada@example.com, found \"Ada Lovelace\"",
        "12: mail.recipients[6]: expected either sales_team or product_manager, found both",
        "13: mail.recipients[7].too: unknown key; did you mean to?",
        "13: mail.recipients[7]: the key to is missing; expected an address such as ada@example.com");
  }

  @Test
  void otherValuesThatAreNoneAreTold() {
    assertErrors(
        """
        mail:
          from: "Hindsight <hindsight>"
          reply-to: "ops@example.com, eve@example.net"
          allowed-domains: ["*"]
          smtp: {host: "smtp example", port: 70000, security: ssl}
          size-limit-mb: 0
          reports-at: ftp://reports.example.com
          recipients: [{to: ada@example.com}]
        """,
        "2: mail.from: expected an address such as \"Hindsight <hindsight@example.com>\", found \"Hindsight <hindsight>\"",
        "3: mail.reply-to: expected an address such as \"Hindsight <hindsight@example.com>\", found \"ops@example.com, eve@example.net\"",
        "4: mail.allowed-domains[1]: expected a domain such as example.com, found \"*\"",
        "5: mail.smtp.security: expected starttls, tls or none-on-loopback, found \"ssl\"",
        "5: mail.smtp.host: expected the name of a machine such as smtp.example.com, found \"smtp example\"",
        "6: mail.size-limit-mb: expected a whole number of at least 1, found \"0\"",
        "7: mail.reports-at: expected an address such as https://reports.example.com/hindsight/, found \"ftp://reports.example.com\"");
  }

  @Test
  void secretsStandElsewhere() {
    assertErrors(
        LEAST + "  login: {user: me, password: hunter2}\n",
        "6: mail.login.password: a secret does not stand in this file; write {environment: NAME} or {file: PATH}");
    assertErrors(
        LEAST + "  login: {user: me}\n",
        "6: mail.login: expected either password or token, as {environment: NAME} or {file: PATH}");
    assertErrors(
        LEAST + "  login: {user: me, token: {environment: EMPTY}}\n",
        "6: mail.login.token.environment: the environment variable EMPTY is empty");
    assertErrors(
        LEAST + "  login: {user: me, token: {environment: NONE}}\n",
        "6: mail.login.token.environment: no environment variable of this name is set");
  }

  @Test
  void domainsOfOtherScriptsAreWhatTheyAreToMailServers() throws IOException {
    MailSettings mail =
        load("""
                mail:
                  from: "Hindsight für alle <hindsight@bücher.example>"
                  reply-to: ops@Bücher.example
                  allowed-domains: [BÜCHER.example, xn--mller-kva.example]
                  smtp: {host: smtp.example.com}
                  operator: ops@müller.example
                  recipients: [{to: ada@bücher.example}]
                """)
            .mail()
            .orElseThrow();

    assertThat(mail.from()).isEqualTo("Hindsight für alle <hindsight@xn--bcher-kva.example>");
    assertThat(mail.replyTo()).contains("ops@xn--bcher-kva.example");
    assertThat(mail.operator()).contains("ops@xn--mller-kva.example");
    assertThat(mail.recipients())
        .containsExactly(new Recipient("ada@xn--bcher-kva.example", Optional.empty()));
  }

  /** The second has a Cyrillic letter in its domain. */
  @Test
  void addressesThatMailServersMayNotTakeAreTold() {
    assertErrors(
        """
        mail:
          from: hindsight@example.com
          allowed-domains: [example.com]
          smtp: {host: smtp.example.com}
          recipients:
            - {to: jürgen@example.com}
            - {to: ada@exаmple.com}
            - {to: "ada@example.com,eve@example.net"}
            - {to: ada@example.com.}
            - {to: Ada <ada@example.com>}
            - {to: "\u202eada@example.com"}
            - {to: "😀@example.com"}
            - {to: ada@straße.example}
        """,
        "6: mail.recipients[1].to: expected an address such as ada@example.com, found \"jürgen@example.com\"",
        "7: mail.recipients[2].to: ada@xn--exmple-4nf.com is in none of the allowed-domains (example.com)",
        "8: mail.recipients[3].to: expected an address such as ada@example.com, found \"ada@example.com,eve@example.net\"",
        "9: mail.recipients[4].to: expected an address such as ada@example.com, found \"ada@example.com.\"",
        "10: mail.recipients[5].to: expected an address such as ada@example.com, found \"Ada <ada@example.com>\"",
        "11: mail.recipients[6].to: expected an address such as ada@example.com, found \"\u202eada@example.com\"",
        "12: mail.recipients[7].to: expected an address such as ada@example.com, found \"😀@example.com\"",
        "13: mail.recipients[8].to: expected an address such as ada@example.com, found \"ada@straße.example\"");
  }

  @Test
  void whatIsEmptyIsTold() {
    assertErrors(
        LEAST.replace("[example.com]", "[]").replace("[{to: ada@example.com}]", "[]"),
        "3: mail.allowed-domains: expected the domains that mail may go to, such as [example.com], found an empty list",
        "5: mail.recipients: expected who gets the report, such as [{to: ada@example.com}], found an empty list");
    assertErrors(
        LEAST.replace("[{to: ada@example.com}]", "ada@example.com"),
        "5: mail.recipients: expected keys with values, found \"ada@example.com\"",
        "5: mail.recipients: the key to is missing; expected an address such as ada@example.com");
    assertErrors(
        LEAST + "  login:\n",
        "6: mail.login: the key user is missing; expected a text",
        "6: mail.login: expected either password or token, as {environment: NAME} or {file: PATH}");
  }

  @Test
  void namesThatAreAlmostRightAreTold() {
    assertErrors(
        """
        mail:
          from: hindsight@example.com
          allowed-domain: [example.com]
          allowed-domains: [example.com]
          smtp: {host: smtp.example.com, security: startls, timeout-second: 5, timeout-seconds: 3601}
          login: {usr: me, user: me, password: {enviroment: SMTP_PASSWORD}}
          recipients: [{to: ada@example.com, sales-team: EMEA}]
          minimum_count: 3
        """,
        "3: mail.allowed-domain: unknown key; did you mean allowed-domains?",
        "5: mail.smtp.timeout-second: unknown key; did you mean timeout-seconds?",
        "5: mail.smtp.security: expected starttls, tls or none-on-loopback, found \"startls\"; did you mean starttls?",
        "5: mail.smtp.timeout-seconds: expected a number of seconds from 1 to 3600, found \"3601\"",
        "6: mail.login.usr: unknown key; did you mean user?",
        "6: mail.login.password.enviroment: unknown key; did you mean environment?",
        "6: mail.login.password: expected {environment: NAME} or {file: PATH}",
        "7: mail.recipients[1].sales-team: unknown key; did you mean sales_team?",
        "8: mail.minimum_count: unknown key; did you mean minimum-count?");
  }

  private Configuration load(String yaml) throws IOException {
    return Configuration.load(file(yaml), ENVIRONMENT);
  }

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("hindsight.yaml"), yaml);
  }

  private void assertErrors(String yaml, String... errors) {
    assertThatThrownBy(() -> load(yaml))
        .message()
        .satisfies(
            message ->
                assertThat(message.lines().skip(1))
                    .containsExactlyElementsOf(
                        List.of(errors).stream()
                            .map(each -> "  " + folder.resolve("hindsight.yaml") + ":" + each)
                            .toList()));
  }
}
