package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.exports.config.Nearest;
import dev.hindsight.publish.OutputLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mails a published report, without Spark. */
@Command(
    name = "send",
    description = "Mails the last published report to whom hindsight.yaml names, each once.")
final class SendCommand implements Callable<Integer>, WatchedCommand {

  @Spec private CommandSpec spec;
  @Mixin private ConfigurationOption configuration;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where reports are published. Without it: out, here or in the checkout.")
  private Path out;

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      converter = QuarterLabel.class,
      description = "The report of this quarter, such as 2026Q3. Without it: the newest one.")
  private String quarter;

  @Option(
      names = "--resend",
      paramLabel = "ADDRESS",
      description = "Send it to this recipient whether or not they have it. Can be given again.")
  private List<String> resend = List.of();

  @Option(names = "--dry-run", description = "Say who would get what, and send and write nothing.")
  private boolean dryRun;

  @Mixin private Verbosity verbosity;

  private Optional<OperatorMail> operator = Optional.empty();

  @Override
  public Integer call() {
    Mailing mailing = Mailing.of(configuration.configuration(), configuration.file());
    refuseStrangers(mailing);
    ReportDelivery delivery =
        new ReportDelivery(
            mailing, resend, spec.commandLine().getOut(), spec.commandLine().getErr(), verbosity);
    if (dryRun) {
      RunLog.temporary(verbosity);
      delivery.show(find(Optional.ofNullable(out)));
    } else {
      operator = OperatorMail.of(mailing, "send");
      Path output = find(Optional.ofNullable(out)).output();
      try (OutputLock lock = OutputLock.acquire(output)) {
        RunLog.of(lock, RunLog.OF_SEND, verbosity);
        delivery.send(lock, find(Optional.of(lock.folder())));
      }
    }
    return ExitCode.DONE;
  }

  @Override
  public Optional<OperatorMail> operator() {
    return operator;
  }

  private PublishedReport find(Optional<Path> output) {
    return PublishedReport.find(output, Optional.ofNullable(quarter));
  }

  private void refuseStrangers(Mailing mailing) {
    List<String> known = mailing.addresses();
    for (String address : resend) {
      if (known.stream().noneMatch(address::equalsIgnoreCase)) {
        throw new ParameterException(
            spec.commandLine(),
            "Invalid value for option '--resend': \"%s\" is none of the recipients in hindsight.yaml%s"
                .formatted(address, Nearest.question(address, known)));
      }
    }
  }
}
