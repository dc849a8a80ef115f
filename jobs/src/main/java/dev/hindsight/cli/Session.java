package dev.hindsight.cli;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session of one command. What spark-submit or {@code -Dspark.…} says counts; the rest is
 * set so that a local run is quiet, listens on loopback only, and starts fast where little is read.
 */
final class Session implements AutoCloseable {

  private static final String MASTER = "spark.master";

  /** Unlike {@code local-cluster[…]}, which starts executors of its own. */
  private static final Pattern ONE_PROCESS = Pattern.compile("local(\\[.*])?");

  /** Java writes in lower case as ICU does, and does not start with a table of all characters. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "spark.app.name", "hindsight",
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false",
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.icu.caseMappings.enabled", "false");

  private static final Map<String, String> ON_ONE_MACHINE =
      Map.of("spark.driver.bindAddress", "127.0.0.1", "spark.driver.host", "127.0.0.1");

  /** Spark's default is for a cluster: its hundreds of tiny files a shuffle stall one machine. */
  private static final String PARTITIONS_OF_ONE_MACHINE =
      Integer.toString(4 * Runtime.getRuntime().availableProcessors());

  /**
   * Over a few megabytes one partition is enough, and a join in it needs no broadcast. Compiling a
   * query costs more than running it interpreted. Every aggregation and sort of every task starts
   * with a page of memory, of up to 64 MB, and every stage with a block of 4 MB. How a plan is
   * checked and shown, and which line of code asked for a column, is for those who work on Spark
   * itself.
   */
  private static final Map<String, String> SMALL_AND_LOCAL =
      Map.ofEntries(
          entry("spark.sql.shuffle.partitions", "1"),
          entry("spark.default.parallelism", "1"),
          entry("spark.sql.extensions", OnePartitionPlans.class.getName()),
          entry("spark.sql.autoBroadcastJoinThreshold", "-1"),
          entry("spark.sql.adaptive.enabled", "false"),
          entry("spark.sql.codegen.wholeStage", "false"),
          entry("spark.sql.codegen.factoryMode", "NO_CODEGEN"),
          entry("spark.sql.lightweightPlanChangeValidation", "false"),
          entry("spark.sql.ui.explainMode", "simple"),
          entry("spark.sql.dataFrameQueryContext.enabled", "false"),
          entry("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "1000000"),
          entry("spark.sql.execution.topKSortFallbackThreshold", "0"),
          entry("spark.buffer.pageSize", "2m"),
          entry("spark.broadcast.blockSize", "128k"),
          entry("spark.shuffle.compress", "false"),
          entry("spark.broadcast.compress", "false"));

  /**
   * Where these are set, Spark does not walk the stack to find out which line of code asked for
   * each step; jobs have descriptions.
   */
  private static final List<String> CALL_SITES = List.of("callSite.short", "callSite.long");

  private final SparkSession spark;
  private final boolean ours;

  private Session(SparkSession spark, boolean ours) {
    this.spark = spark;
    this.ours = ours;
  }

  /**
   * Starts a session, or takes the one that is already there, which then outlives this one.
   *
   * @param master where to run; empty: what spark-submit says, else this machine
   */
  static Session start(Optional<String> master, ExportsSize size) {
    if (SparkSession.getDefaultSession().isDefined()) {
      return new Session(SparkSession.getDefaultSession().get(), false);
    }
    SparkConf settings = settings(new SparkConf(), master, size);
    SparkSession spark = SparkSession.builder().config(settings).getOrCreate();
    tellTasks(spark, settings);
    if (isSmallAndLocal(settings, size)) {
      CALL_SITES.forEach(form -> spark.sparkContext().setLocalProperty(form, "hindsight"));
    }
    return new Session(spark, true);
  }

  /** Tasks of jobs outside a query know the session's settings only from local properties. */
  private static void tellTasks(SparkSession spark, SparkConf settings) {
    SMALL_AND_LOCAL.keySet().stream()
        .filter(settings::contains)
        .filter(setting -> setting.startsWith("spark.sql."))
        .forEach(setting -> spark.sparkContext().setLocalProperty(setting, settings.get(setting)));
  }

  /** Adds to what is already set, and changes none of it but the master. */
  static SparkConf settings(SparkConf conf, Optional<String> master, ExportsSize size) {
    master.ifPresent(given -> conf.set(MASTER, given));
    conf.setIfMissing(MASTER, "local[*]");
    String where = conf.get(MASTER);
    ALWAYS.forEach(conf::setIfMissing);
    if (where.startsWith("local")) {
      ON_ONE_MACHINE.forEach(conf::setIfMissing);
    }
    if (isSmallAndLocal(conf, size)) {
      SMALL_AND_LOCAL.forEach(conf::setIfMissing);
    }
    if (isOneProcess(conf)) {
      conf.setIfMissing("spark.sql.shuffle.partitions", PARTITIONS_OF_ONE_MACHINE);
    } else {
      ShippedJar.ofThisRun().ifPresent(jar -> conf.setIfMissing("spark.jars", jar.toString()));
    }
    if (where.startsWith("local-cluster")) {
      conf.setIfMissing("spark.sql.shuffle.partitions", PARTITIONS_OF_ONE_MACHINE);
    }
    return conf;
  }

  private static boolean isSmallAndLocal(SparkConf settings, ExportsSize size) {
    return size == ExportsSize.SMALL && isOneProcess(settings);
  }

  private static boolean isOneProcess(SparkConf settings) {
    return ONE_PROCESS.matcher(settings.get(MASTER)).matches();
  }

  SparkSession spark() {
    return spark;
  }

  @Override
  public void close() {
    if (ours) {
      spark.stop();
    }
  }
}
