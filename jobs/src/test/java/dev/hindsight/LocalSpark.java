package dev.hindsight;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link SparkSession}: one local session for the whole test run, with the
 * settings of a real one over small exports.
 */
public final class LocalSpark implements ParameterResolver {

  private static final class Shared {
    private static final SparkSession SESSION = started();

    private static SparkSession started() {
      SparkSession spark =
          SparkSession.builder()
              .master("local[2]")
              .appName("hindsight tests")
              .config("spark.ui.enabled", false)
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.sql.shuffle.partitions", 2)
              .config("spark.default.parallelism", 2)
              .config("spark.sql.adaptive.enabled", false)
              .config("spark.sql.codegen.wholeStage", false)
              .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
              .config("spark.buffer.pageSize", "2m")
              .config("spark.sql.autoBroadcastJoinThreshold", -1)
              .config("spark.sql.lightweightPlanChangeValidation", false)
              .config("spark.sql.ui.explainMode", "simple")
              .config("spark.sql.icu.caseMappings.enabled", false)
              .config("spark.broadcast.blockSize", "128k")
              .config("spark.shuffle.compress", false)
              .config("spark.broadcast.compress", false)
              .config("spark.sql.session.timeZone", "UTC")
              .config("spark.sql.warehouse.dir", "target/spark-warehouse")
              .getOrCreate();
      // Tasks of jobs outside a query know the session's settings only from local properties.
      for (String setting :
          List.of(
              "spark.sql.codegen.factoryMode",
              "spark.sql.codegen.wholeStage",
              "spark.sql.icu.caseMappings.enabled")) {
        spark.sparkContext().setLocalProperty(setting, spark.conf().get(setting));
      }
      return spark;
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
    return Shared.SESSION;
  }
}
