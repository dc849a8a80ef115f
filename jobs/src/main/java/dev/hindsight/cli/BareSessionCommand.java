package dev.hindsight.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The yardstick for the speed of {@code report}: what Spark itself takes on this machine. */
@Command(
    name = "bare-session",
    hidden = true,
    description = "Starts a Spark session, aggregates a thousand numbers, and stops it.")
final class BareSessionCommand implements Callable<Integer> {

  @Mixin private Verbosity verbosity;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RunLog.temporary(verbosity);
    try (Session session = Session.start(Optional.empty(), ExportsSize.SMALL)) {
      long groups =
          session.spark().range(1000).selectExpr("id % 7 AS k").groupBy("k").count().count();
      spec.commandLine().getOut().println(groups + " groups");
      return ExitCode.DONE;
    }
  }
}
