package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Verbosity;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The yardstick for the speed of other commands: what Spark itself takes on this machine. */
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
    SparkConf settings =
        Session.settings(new SparkConf(), Optional.empty())
            .setIfMissing("spark.sql.shuffle.partitions", "1");
    SparkSession spark = SparkSession.builder().config(settings).getOrCreate();
    try {
      long groups = spark.range(1000).selectExpr("id % 7 AS k").groupBy("k").count().count();
      spec.commandLine().getOut().println(groups + " groups");
      return ExitCode.DONE;
    } finally {
      spark.stop();
    }
  }
}
