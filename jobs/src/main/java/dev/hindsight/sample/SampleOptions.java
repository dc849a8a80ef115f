package dev.hindsight.sample;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.shapes.Shape;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sample exports to write.
 *
 * @param company the company they are of
 * @param dirt whether some bad rows are among them
 * @param shapes the tools that they come from; what none of them holds is written as the contract
 *     has it
 */
public record SampleOptions(SampleCompany company, Dirt dirt, List<Shape> shapes)
    implements Serializable {

  /** Whether some rows of every kind of dirt are among the good ones. */
  public enum Dirt {
    NONE,
    SOME
  }

  /** A company as in life. */
  public SampleOptions(long seed, long requests, LocalDate from, LocalDate to, Dirt dirt) {
    this(new SampleCompany(seed, requests, from, to, PlantedEffects.planted()), dirt);
  }

  /** A company whose exports are as the contract has them. */
  public SampleOptions(SampleCompany company, Dirt dirt) {
    this(company, dirt, List.of());
  }

  public SampleOptions {
    shapes = List.copyOf(shapes);
    Map<Table, Shape> holders = new HashMap<>();
    for (Shape shape : shapes) {
      for (Table table : shape.tables()) {
        Shape other = holders.put(table, shape);
        if (other != null) {
          throw new IllegalArgumentException(
              "%s and %s both hold %s; name one of them"
                  .formatted(other.name(), shape.name(), table.name()));
        }
      }
    }
  }

  /** The same company, as tools export it: without dirt. */
  public SampleOptions as(List<Shape> tools) {
    return new SampleOptions(company, Dirt.NONE, tools);
  }

  /** Whether a table is written as the contract has it. */
  boolean isNative(Table table) {
    return shapes.stream().noneMatch(shape -> shape.tables().contains(table));
  }
}
