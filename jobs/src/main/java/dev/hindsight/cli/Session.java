package dev.hindsight.cli;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.TemporaryFolder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkThrowable;
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

  /** Others on the machine may not talk to Spark, which listens on loopback only. */
  private static final Map<String, String> ON_ONE_MACHINE =
      Map.of(
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.driver.host", "127.0.0.1",
          "spark.authenticate", "true");

  /** Out of memory, a task fails; Spark would end the process, without a word. */
  private static final Map<String, String> IN_ONE_PROCESS =
      Map.of("spark.executor.killOnFatalError.depth", "0");

  private static final String LOCAL_FOLDERS = "spark.local.dir";
  private static final String SECRET = "spark.authenticate.secret";
  private static final int SECRET_BYTES = 32;

  private static final long MEGABYTE = 1L << 20;

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
    SparkContext spark = started(settings(new SparkConf(), master));
    return new Session(JavaSparkContext.fromSparkContext(spark), spark.startTime() >= now);
  }

  private static SparkContext started(SparkConf settings) {
    try {
      return SparkContext.getOrCreate(settings);
    } catch (IllegalArgumentException refused) {
      throw refused(refused);
    }
  }

  /** What Spark does not start with is for a person to put right. */
  static InputException refused(IllegalArgumentException refused) {
    return new InputException(
        InputException.Source.CONFIGURATION, refusal(refused).replaceFirst("\\.?$", "."), refused);
  }

  private static String refusal(IllegalArgumentException refused) {
    if (refused instanceof SparkThrowable spark
        && String.valueOf(spark.getCondition()).equals("INVALID_DRIVER_MEMORY")) {
      return "Cannot start Spark: Java may use %s MB of memory, and Spark needs 450 MB. Let it use more, such as HINDSIGHT_JAVA_OPTS=-Xmx1g"
          .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE);
    }
    return "Cannot start Spark with what it is told: " + refused.getMessage();
  }

  /** Adds to what is already set, and changes none of it but the master. */
  static SparkConf settings(SparkConf conf, Optional<String> master) {
    master.ifPresent(given -> conf.set(MASTER, given));
    conf.setIfMissing(MASTER, "local[*]");
    String where = conf.get(MASTER);
    ALWAYS.forEach(conf::setIfMissing);
    if (where.startsWith("local")) {
      ON_ONE_MACHINE.forEach(conf::setIfMissing);
      // Where Spark runs in several processes, it makes none by itself.
      conf.setIfMissing(SECRET, secret());
    }
    if (ONE_PROCESS.matcher(where).matches()) {
      IN_ONE_PROCESS.forEach(conf::setIfMissing);
      conf.getOption(LOCAL_FOLDERS).foreach(folders -> conf.set(LOCAL_FOLDERS, ofOurOwn(folders)));
    } else {
      ShippedJar.ofThisRun().ifPresent(jars -> conf.setIfMissing("spark.jars", jars));
    }
    return conf;
  }

  private static String secret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  /** What Spark writes itself can be read by everybody who can look into its folder. */
  private static String ofOurOwn(String folders) {
    return Stream.of(folders.split(","))
        .map(folder -> TemporaryFolder.in(Path.of(folder.strip())).toString())
        .collect(Collectors.joining(","));
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
