package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;

class SessionTest {

  @Test
  void whatSparkSubmitSetStands() {
    SparkConf submitted =
        new SparkConf(false)
            .set("spark.master", "spark://example:7077")
            .set("spark.ui.enabled", "true")
            .set("spark.app.name", "nightly");

    SparkConf settings = Session.settings(submitted, Optional.empty(), ExportsSize.SMALL);

    assertThat(settings.get("spark.master")).isEqualTo("spark://example:7077");
    assertThat(settings.get("spark.ui.enabled")).isEqualTo("true");
    assertThat(settings.get("spark.app.name")).isEqualTo("nightly");
    assertThat(settings.contains("spark.driver.host")).isFalse();
    assertThat(settings.contains("spark.sql.shuffle.partitions")).isFalse();
  }

  @Test
  void smallLocalRunIsSetToStartFast() {
    SparkConf settings =
        Session.settings(new SparkConf(false), Optional.empty(), ExportsSize.SMALL);

    assertThat(settings.get("spark.master")).isEqualTo("local[*]");
    assertThat(settings.get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
    assertThat(settings.get("spark.sql.codegen.wholeStage")).isEqualTo("false");
    assertThat(settings.get("spark.sql.extensions"))
        .isEqualTo("dev.hindsight.cli.OnePartitionPlans");
  }

  @Test
  void largeLocalRunHasSparksOwnSettingsButNotAClustersPartitions() {
    SparkConf settings =
        Session.settings(new SparkConf(false), Optional.of("local[4]"), ExportsSize.LARGE);

    assertThat(settings.get("spark.master")).isEqualTo("local[4]");
    assertThat(settings.contains("spark.sql.codegen.wholeStage")).isFalse();
    assertThat(settings.contains("spark.sql.extensions")).isFalse();
    assertThat(settings.get("spark.sql.shuffle.partitions"))
        .isEqualTo(Integer.toString(4 * Runtime.getRuntime().availableProcessors()));
  }

  @Test
  void localClusterHasSparksOwnSettingsButNotAClustersPartitions() {
    SparkConf settings =
        Session.settings(
            new SparkConf(false), Optional.of("local-cluster[2,1,1024]"), ExportsSize.SMALL);

    assertThat(settings.contains("spark.sql.codegen.wholeStage")).isFalse();
    assertThat(settings.get("spark.sql.shuffle.partitions"))
        .isEqualTo(Integer.toString(4 * Runtime.getRuntime().availableProcessors()));
  }
}
