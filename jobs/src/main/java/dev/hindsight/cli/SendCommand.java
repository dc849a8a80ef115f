package dev.hindsight.cli;

import dev.hindsight.cli.options.ConfigurationOption;
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

  @Mixin private PublishedReportOptions published;

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
      delivery.show(published.find());
    } else {
      operator = OperatorMail.of(mailing, "send");
      Path output = published.find().output();
      try (OutputLock lock = OutputLock.acquire(output)) {
        RunLog.of(lock, RunLog.OF_SEND, verbosity);
        delivery.send(lock, published.findIn(lock.folder()));
      }
    }
    return ExitCode.DONE;
  }

  @Override
  public Optional<OperatorMail> operator() {
    return operator;
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
