package dev.hindsight.sample.shapes;

import java.util.List;
import java.util.Optional;

/** All tools that the company can be exported from. */
public final class Shapes {

  private static final List<Shape> ALL =
      List.of(
          new Jira(),
          new Salesforce(),
          new SalesforceReport(),
          new HubSpot(),
          new HubSpotApi(),
          new Canny(),
          new Productboard(),
          new Aha(),
          new Gainsight(),
          new Zendesk(),
          new Gong());

  private Shapes() {}

  public static List<String> names() {
    return ALL.stream().map(Shape::name).toList();
  }

  public static Optional<Shape> named(String name) {
    return ALL.stream().filter(shape -> shape.name().equals(name)).findFirst();
  }
}
