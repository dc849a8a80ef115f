package dev.hindsight.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.aggregate.BaseAggregateExec;
import org.apache.spark.sql.execution.exchange.ShuffleExchangeExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import scala.jdk.javaapi.CollectionConverters;

@ExtendWith(LocalSpark.class)
class OnePartitionPlansTest {

  /** A number from 1 to 5, and how many of 20 are its multiples. */
  private static final List<Row> EXPECTED =
      IntStream.rangeClosed(1, 5).mapToObj(k -> RowFactory.create((long) k, 20L / k)).toList();

  private static SparkSession session(SparkSession spark, int partitions) {
    SparkSession session = spark.newSession();
    session.conf().set("spark.sql.shuffle.partitions", partitions);
    session.conf().set("spark.sql.autoBroadcastJoinThreshold", -1);
    return session;
  }

  /** 0 to 5, in one partition. */
  private static Dataset<Row> numbers(SparkSession spark) {
    return session(spark, 1).range(0, 6, 1, 1).toDF();
  }

  private static SparkPlan plan(SparkSession spark, int partitions) {
    SparkSession session = session(spark, partitions);
    Dataset<Row> products =
        session
            .range(1, 21, 1, partitions)
            .selectExpr("id AS product", "explode(sequence(1, 5)) AS factor")
            .where("product % factor = 0");
    Dataset<Row> factors = session.range(1, 6, 1, partitions).withColumnRenamed("id", "k");
    Dataset<Row> counts =
        factors
            .join(products, col("k").equalTo(col("factor")), "full")
            .groupBy("k")
            .count()
            .orderBy("k");
    return planned(counts);
  }

  private static SparkPlan planned(Dataset<Row> rows) {
    return ((org.apache.spark.sql.classic.Dataset<Row>) rows).queryExecution().executedPlan();
  }

  private static SparkPlan without(SparkSession spark, SparkPlan plan) {
    SparkSessionExtensions extensions = new SparkSessionExtensions();
    new OnePartitionPlans().apply(extensions);
    return extensions.buildColumnarRules(spark).head().preColumnarTransitions().apply(plan);
  }

  private static long shuffles(SparkPlan plan) {
    return plans(plan).filter(each -> each instanceof ShuffleExchangeExec).count();
  }

  private static long aggregations(SparkPlan plan) {
    return plans(plan).filter(each -> each instanceof BaseAggregateExec).count();
  }

  private static Stream<SparkPlan> plans(SparkPlan plan) {
    return Stream.concat(
        Stream.of(plan),
        CollectionConverters.asJava(plan.children()).stream()
            .flatMap(OnePartitionPlansTest::plans));
  }

  @Test
  void joinsAndCountsWhatLiesInOnePartitionThere(SparkSession spark) {
    SparkPlan shuffling = plan(spark, 1);

    SparkPlan plan = without(spark, shuffling);

    assertThat(shuffles(shuffling)).isPositive();
    assertThat(shuffles(plan)).isZero();
    assertThat(plan.executeCollectPublic()).containsExactlyElementsOf(EXPECTED);
  }

  @Test
  void leavesShufflesThatMoveRows(SparkSession spark) {
    SparkPlan shuffling = plan(spark, 3);

    SparkPlan plan = without(spark, shuffling);

    assertThat(shuffles(plan)).isEqualTo(shuffles(shuffling)).isPositive();
    assertThat(plan.executeCollectPublic()).containsExactlyElementsOf(EXPECTED);
  }

  @Test
  void countsInOneStepWhatLiesInOnePartition(SparkSession spark) {
    Dataset<Row> counts =
        numbers(spark)
            .groupBy(col("id").mod(2).as("odd"))
            .agg(count(lit(1)), sum(when(col("id").gt(1), col("id"))), collect_list("id"))
            .orderBy("odd");

    assertInOneStep(
        spark,
        counts,
        RowFactory.create(0L, 3L, 6L, CollectionConverters.asScala(List.of(0L, 2L, 4L)).toSeq()),
        RowFactory.create(1L, 3L, 8L, CollectionConverters.asScala(List.of(1L, 3L, 5L)).toSeq()));
  }

  @Test
  void tellsRowsApartInOneStep(SparkSession spark) {
    Dataset<Row> numbers = numbers(spark).select(col("id").mod(2).as("odd")).distinct();

    assertInOneStep(spark, numbers.orderBy("odd"), RowFactory.create(0L), RowFactory.create(1L));
  }

  @Test
  void comparesWordsInOneStep(SparkSession spark) {
    Dataset<Row> latest =
        numbers(spark)
            .groupBy(col("id").mod(2).as("odd"))
            .agg(max(col("id").cast("string")))
            .orderBy("odd");

    assertInOneStep(spark, latest, RowFactory.create(0L, "4"), RowFactory.create(1L, "5"));
  }

  @Test
  void takesOneAggregationOverAnotherForTwo(SparkSession spark) {
    Dataset<Row> kinds =
        numbers(spark)
            .groupBy(col("id").mod(2).as("odd"), col("id").mod(3).as("third"))
            .agg(max("id"))
            .groupBy("third")
            .count()
            .orderBy("third");
    SparkPlan planned = planned(kinds);

    SparkPlan plan = without(spark, planned);

    assertThat(aggregations(planned)).isEqualTo(4);
    assertThat(aggregations(plan)).isEqualTo(2);
    assertThat(plan.executeCollectPublic())
        .containsExactly(
            RowFactory.create(0L, 2L), RowFactory.create(1L, 2L), RowFactory.create(2L, 2L));
  }

  @Test
  void countsAllRowsInOneStepAlsoWhereThereAreNone(SparkSession spark) {
    Dataset<Row> none = numbers(spark).where("id > 6");

    assertInOneStep(spark, none.agg(count(lit(1)), max("id")), RowFactory.create(0L, null));
  }

  /** Counting what is distinct takes a step for each row that is told apart. */
  @Test
  void leavesAggregationsOfMoreThanTwoSteps(SparkSession spark) {
    Dataset<Row> distinct =
        numbers(spark)
            .groupBy(col("id").mod(2).as("odd"))
            .agg(count_distinct(col("id").mod(3)), count(lit(1)))
            .orderBy("odd");
    SparkPlan planned = planned(distinct);

    SparkPlan plan = without(spark, planned);

    assertThat(aggregations(plan)).isEqualTo(aggregations(planned)).isGreaterThan(2);
    assertThat(plan.executeCollectPublic())
        .containsExactly(RowFactory.create(0L, 3L, 3L), RowFactory.create(1L, 3L, 3L));
  }

  private static void assertInOneStep(SparkSession spark, Dataset<Row> rows, Row... expected) {
    SparkPlan planned = planned(rows);

    SparkPlan plan = without(spark, planned);

    assertThat(aggregations(planned)).isEqualTo(2);
    assertThat(aggregations(plan)).isEqualTo(1);
    assertThat(plan.executeCollectPublic()).containsExactly(expected);
  }
}
