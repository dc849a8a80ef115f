package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class SessionTest {

  @Test
  void whatSparkSubmitSetStands() {
    SparkConf submitted =
        new SparkConf(false)
            .set("spark.master", "spark://example:7077")
            .set("spark.ui.enabled", "true")
            .set("spark.app.name", "nightly");

    SparkConf settings = Session.settings(submitted, Optional.empty());

    assertThat(settings.get("spark.master")).isEqualTo("spark://example:7077");
    assertThat(settings.get("spark.ui.enabled")).isEqualTo("true");
    assertThat(settings.get("spark.app.name")).isEqualTo("nightly");
    assertThat(settings.contains("spark.driver.host")).isFalse();
    assertThat(settings.contains("spark.sql.shuffle.partitions")).isFalse();
  }

  @Test
  void localRunListensOnLoopbackOnly() {
    SparkConf settings = Session.settings(new SparkConf(false), Optional.of("local[4]"));

    assertThat(settings.get("spark.master")).isEqualTo("local[4]");
    assertThat(settings.get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
    assertThat(settings.get("spark.driver.host")).isEqualTo("127.0.0.1");
    assertThat(settings.get("spark.ui.enabled")).isEqualTo("false");
  }

  @Test
  void runsOnThisMachineWhereNobodySaysOtherwise() {
    assertThat(Session.settings(new SparkConf(false), Optional.empty()).get("spark.master"))
        .isEqualTo("local[*]");
  }

  @Test
  void settingsAreTheSameForExportsOfAllSizesAndAllMasters() {
    SparkConf one = Session.settings(new SparkConf(false), Optional.of("local[1]"));
    SparkConf cluster =
        Session.settings(new SparkConf(false), Optional.of("local-cluster[2,1,1024]"));

    assertThat(List.of(one.getAll()).stream().map(Tuple2::_1))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(cluster.getAll())
                .map(Tuple2::_1)
                .filter(setting -> !setting.equals("spark.jars"))
                .toList());
  }
}
