package dev.hindsight;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.KryoSerializer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link JavaSparkContext}: one local context for the whole test run, with the
 * settings of a real one.
 */
public final class LocalSpark implements ParameterResolver {

  private static final class Shared {
    private static final JavaSparkContext SPARK =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("hindsight tests")
                .set("spark.ui.enabled", "false")
                .set("spark.ui.showConsoleProgress", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.serializer", KryoSerializer.class.getName())
                .set("spark.kryo.referenceTracking", "false")
                .set("spark.broadcast.blockSize", "128k"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
    return parameter.getParameter().getType() == JavaSparkContext.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
    return Shared.SPARK;
  }
}
