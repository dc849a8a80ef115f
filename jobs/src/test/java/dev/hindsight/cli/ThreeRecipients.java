package dev.hindsight.cli;

import static dev.hindsight.cli.ToldTradeOffs.COST;
import static dev.hindsight.cli.ToldTradeOffs.DID_NOT;
import static dev.hindsight.cli.ToldTradeOffs.EARLY;
import static dev.hindsight.cli.ToldTradeOffs.PAID;

import dev.hindsight.delivery.FaultyMailServer;
import dev.hindsight.delivery.ReceivedMail;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.forms.Form;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published report, a mail server, and a configuration that names three recipients: one of the
 * whole report, a team and a product manager.
 */
final class ThreeRecipients implements AutoCloseable {

  static final Set<Form> PAGE_AND_WORKBOOK = EnumSet.of(Form.HTML, Form.XLSX);

  private final FaultyMailServer server = FaultyMailServer.start();
  private final Path folder;
  private final Path out;
  private final String id;

  ThreeRecipients(Path folder) throws IOException {
    this.folder = folder;
    out = folder.resolve("out");
    id = publish(PAGE_AND_WORKBOOK, EARLY, DID_NOT, PAID, COST);
  }

  /** The mail server that the configuration names. */
  FaultyMailServer server() {
    return server;
  }

  /** The output folder. */
  Path out() {
    return out;
  }

  /** The id of the report that was published first. */
  String id() {
    return id;
  }

  @Override
  public void close() {
    server.close();
  }

  String publish(Set<Form> forms, TradeOff... tradeOffs) throws IOException {
    return MailedReport.publish(
        out, ToldTradeOffs.findings("2026Q3", tradeOffs.length, tradeOffs), forms);
  }

  CommandLineRun send(String... more) {
    return send(configuration(""), more);
  }

  CommandLineRun send(Path configuration, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        List.of("send", "--out", out.toString(), "--config", configuration.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  Path configuration(String more) {
    return write(
        """
        mail:
          from: "Hindsight <hindsight@example.com>"
          reply-to: product-ops@example.com
          allowed-domains: [example.com]
          smtp: {host: 127.0.0.1, port: %s, security: none-on-loopback}
          recipients:
            - {to: cpo@example.com}
            - {to: lead@example.com, sales_team: EMEA}
            - {to: pm@example.com, product_manager: Kim Doe}
          %s
        """
            .formatted(server.port(), more));
  }

  Path write(String yaml) {
    try {
      return Files.writeString(folder.resolve("hindsight.yaml"), yaml);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  ReceivedMail toOperator() throws MessagingException {
    for (ReceivedMail mail : server.received()) {
      if (mail.to().equals("ops@example.com")) {
        return mail;
      }
    }
    throw new AssertionError("The operator got no mail");
  }

  List<String> recipients() throws MessagingException {
    List<String> recipients = new ArrayList<>();
    for (ReceivedMail mail : server.received()) {
      recipients.add(mail.to());
    }
    return recipients;
  }

  List<String> messageIds() throws MessagingException {
    List<String> ids = new ArrayList<>();
    for (ReceivedMail mail : server.received()) {
      ids.add(mail.message().getMessageID());
    }
    return ids;
  }

  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.sorted().toList();
    }
  }

  byte[] published(String name) throws IOException {
    return Files.readAllBytes(out.resolve("2026Q3").resolve(name));
  }
}
