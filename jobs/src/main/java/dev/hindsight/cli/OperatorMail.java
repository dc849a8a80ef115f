package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.delivery.Answer;
import dev.hindsight.delivery.MailServer.Connection;
import dev.hindsight.delivery.MailServer.UnreachableException;
import dev.hindsight.delivery.Outcome;
import dev.hindsight.mail.Envelope;
import dev.hindsight.mail.Envelope.Addresses;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.MailBlock;
import dev.hindsight.mail.MailBlock.Note;
import dev.hindsight.mail.MailBlock.Title;
import dev.hindsight.mail.Mime;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Tells the operator of a run that failed.
 *
 * @param command as it was called, such as "report --send"
 */
record OperatorMail(Mailing mailing, String operator, String command) {

  /** The mail of a command; empty where no operator is named. */
  static Optional<OperatorMail> of(Mailing mailing, String command) {
    return mailing.settings().operator().map(to -> new OperatorMail(mailing, to, command));
  }

  /** The mail of the command that a command line calls; empty where it has none. */
  static Optional<OperatorMail> of(CommandLine called) {
    return Stream.concat(Stream.of(called), called.getSubcommands().values().stream())
        .<Object>map(CommandLine::getCommand)
        .filter(WatchedCommand.class::isInstance)
        .flatMap(each -> ((WatchedCommand) each).operator().stream())
        .findFirst();
  }

  /** Tells of a failure, and gives what is to be said of that. */
  String tell(Failures.Told told) {
    Answer answer = sent(told);
    return answer.outcome() == Outcome.SENT
        ? "The operator, %s, was told by mail.".formatted(operator)
        : "The operator, %s, could not be told by mail: %s.".formatted(operator, answer.reason());
  }

  private Answer sent(Failures.Told told) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Addresses addresses = new Addresses(mailing.settings().from(), operator, Optional.empty());
    byte[] mime = Mime.bytes(mail(told, now, machine()), Envelope.notice(addresses, now));
    try (Connection connection = mailing.server().connect()) {
      return connection.send(mime, operator);
    } catch (UnreachableException failure) {
      return Answer.failed(failure.getMessage(), failure.mayPass());
    }
  }

  private Mail mail(Failures.Told told, Instant now, String machine) {
    List<MailBlock> blocks = new ArrayList<>();
    blocks.add(
        new Title(
            "hindsight " + command + " failed",
            "On %s, at %s, with exit code %s: %s."
                .formatted(machine, now, told.exitCode(), meaning(told.exitCode()))));
    told.lines().forEach(line -> blocks.add(new Note("", line)));
    RunLog.file()
        .map(Path::toString)
        .ifPresent(file -> blocks.add(new Note("The log file", file + " on " + machine)));
    blocks.add(new Note("Readers", "Nobody else was told of this."));
    return new Mail(
        "Hindsight: %s failed on %s (%s)".formatted(command, machine, told.exitCode()),
        blocks,
        List.of());
  }

  private static String meaning(int exitCode) {
    return switch (exitCode) {
      case ExitCode.DATA -> "what it was given is not good enough";
      case ExitCode.TRY_AGAIN -> "running it again later may help";
      case ExitCode.CONFIGURATION -> "something has to be put right before it is run again";
      default -> "that is a bug";
    };
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      return "a machine without a name";
    }
  }
}
