package dev.hindsight.cli;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.KryoSerializer;

/**
 * Spark, for one command. What spark-submit or {@code -Dspark.…} says counts; the rest is set so
 * that a local run is quiet, and listens on loopback only.
 */
final class Session implements AutoCloseable {

  private static final String MASTER = "spark.master";

  /** Unlike {@code local-cluster[…]}, which starts executors of its own. */
  private static final Pattern ONE_PROCESS = Pattern.compile("local(\\[.*])?");

  /** What passes between tasks is bytes, which Kryo hands on as they are. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "spark.app.name", "hindsight",
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false",
          "spark.serializer", KryoSerializer.class.getName(),
          "spark.kryo.referenceTracking", "false",
          "spark.broadcast.blockSize", "128k",
          // What is written is appended as it comes: all of it together may be as long as it is.
          "spark.driver.maxResultSize", "0");

  private static final Map<String, String> ON_ONE_MACHINE =
      Map.of("spark.driver.bindAddress", "127.0.0.1", "spark.driver.host", "127.0.0.1");

  private final JavaSparkContext spark;
  private final boolean ours;

  private Session(JavaSparkContext spark, boolean ours) {
    this.spark = spark;
    this.ours = ours;
  }

  /**
   * Starts Spark, or takes what is already there, which then outlives this session.
   *
   * @param master where to run; empty: what spark-submit says, else this machine
   */
  static Session start(Optional<String> master) {
    long now = System.currentTimeMillis();
    SparkContext spark = SparkContext.getOrCreate(settings(new SparkConf(), master));
    return new Session(JavaSparkContext.fromSparkContext(spark), spark.startTime() >= now);
  }

  /** Adds to what is already set, and changes none of it but the master. */
  static SparkConf settings(SparkConf conf, Optional<String> master) {
    master.ifPresent(given -> conf.set(MASTER, given));
    conf.setIfMissing(MASTER, "local[*]");
    String where = conf.get(MASTER);
    ALWAYS.forEach(conf::setIfMissing);
    if (where.startsWith("local")) {
      ON_ONE_MACHINE.forEach(conf::setIfMissing);
    }
    if (!ONE_PROCESS.matcher(where).matches()) {
      ShippedJar.ofThisRun().ifPresent(jar -> conf.setIfMissing("spark.jars", jar.toString()));
    }
    return conf;
  }

  JavaSparkContext spark() {
    return spark;
  }

  @Override
  public void close() {
    if (ours) {
      spark.stop();
    }
  }
}
