package dev.hindsight.sample;

import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.SampleCompany;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which sample exports to write.
 *
 * @param company the company they are of
 * @param dirt whether some bad rows are among them
 */
public record SampleOptions(SampleCompany company, Dirt dirt) implements Serializable {

  /** Whether some rows of every kind of dirt are among the good ones. */
  public enum Dirt {
    NONE,
    SOME
  }

  /** A company as in life. */
  public SampleOptions(long seed, long requests, LocalDate from, LocalDate to, Dirt dirt) {
    this(new SampleCompany(seed, requests, from, to, PlantedEffects.planted()), dirt);
  }
}
