package dev.hindsight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;

/** Listens to the Spark jobs that something runs in its thread. */
public final class SparkJobs extends SparkListener {

  private static final String OWNER = "dev.hindsight.listening";
  private static final String DESCRIPTION = "spark.job.description";
  private static final String LAST = "The last job";

  private final String owner = UUID.randomUUID().toString();
  private final List<String> described = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch last = new CountDownLatch(1);

  private SparkJobs() {}

  /** The descriptions of the jobs that something runs, in their order. */
  public static List<String> of(JavaSparkContext spark, Runnable something)
      throws InterruptedException {
    SparkJobs jobs = new SparkJobs();
    spark.sc().addSparkListener(jobs);
    spark.setLocalProperty(OWNER, jobs.owner);
    try {
      something.run();
      // Listeners hear of jobs later, but in their order.
      spark.sc().setJobDescription(LAST);
      spark.parallelize(List.of(1)).count();
      jobs.last.await();
    } finally {
      spark.sc().setJobDescription(null);
      spark.setLocalProperty(OWNER, null);
      spark.sc().removeSparkListener(jobs);
    }
    return List.copyOf(jobs.described);
  }

  @Override
  public void onJobStart(SparkListenerJobStart job) {
    if (!owner.equals(job.properties().getProperty(OWNER))) {
      return;
    }
    String description = job.properties().getProperty(DESCRIPTION, "(no description)");
    if (description.equals(LAST)) {
      last.countDown();
    } else {
      described.add(description);
    }
  }
}
