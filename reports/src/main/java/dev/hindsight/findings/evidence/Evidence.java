package dev.hindsight.findings.evidence;

import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What tools keep without anybody recording it: how closes and amounts of deals were moved, and
 * which roadmap items slipped after a yes.
 *
 * @param slippage closes that were moved to a later day
 * @param amounts where sizes of deals come from, and how amounts were changed
 * @param candidates roadmap items that a yes may have pushed out, for a person to confirm
 */
public record Evidence(
    Measured<Slippage> slippage, Measured<AmountChanges> amounts, Measured<Candidates> candidates) {

  /**
   * Closed deals of the window whose changes are exported.
   *
   * @param withoutHistory closed deals of the window without any change
   * @param all all of them
   * @param byAnswer the same by the deal's class, without classes that no deal has
   * @param teams the share that slipped by sales team
   */
  public record Slippage(
      long withoutHistory, Slips all, List<ClassSlips> byAnswer, Measured<TeamFunnel> teams) {

    public Slippage {
      byAnswer = List.copyOf(byAnswer);
    }
  }

  /**
   * How often, and how far, closes were moved.
   *
   * @param slipped the deals whose close was moved to a later day at least once
   * @param moves how often they were moved to a later day
   * @param medianDays of those that slipped, the median of days from the first close planned to the
   *     last one
   * @param afterAnswer of the deals with an answer, those that slipped after the first one
   */
  public record Slips(Rate slipped, long moves, Measured<Estimate> medianDays, Rate afterAnswer) {}

  /** The slips of deals of one class. */
  public record ClassSlips(DecisionClass decisionClass, Slips slips) {}

  /**
   * Where the sizes of the window's closed deals come from, and how amounts were changed.
   *
   * @param stated sizes that are an {@code expected_amount}
   * @param kept sizes that are the amount which the CRM had when the deal was opened
   * @param closing sizes that are the amount itself
   * @param raisedByRequest deals whose amount was greater on the day of the first request than when
   *     they were opened
   * @param loweredByRequest those whose amount was smaller
   * @param raisedByClose won deals whose amount was greater at the close than on the day of the
   *     first request
   * @param loweredByClose those whose amount was smaller
   */
  public record AmountChanges(
      long stated,
      long kept,
      long closing,
      Rate raisedByRequest,
      Rate loweredByRequest,
      Rate raisedByClose,
      Rate loweredByClose) {}

  /**
   * Items whose plan was moved to a later day, or dropped, within some days after exactly one
   * request got a yes, and that no displacement links to it. They are in no figure.
   *
   * @param days how many days after the yes count
   * @param total how many there are
   * @param rows the latest of them
   */
  public record Candidates(int days, long total, List<Candidate> rows) {

    public Candidates {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One of them. The first four are a row of {@code displacements}.
   *
   * @param newDate what it is planned for now; null: dropped
   * @param title null where there is none
   * @param plannedBefore what it was planned for
   * @param feature what was asked for; null where that is not said
   * @param saidYesAt the day of the yes
   */
  public record Candidate(
      String requestId,
      String roadmapItemId,
      LocalDate displacedAt,
      LocalDate newDate,
      String title,
      LocalDate plannedBefore,
      String feature,
      LocalDate saidYesAt)
      implements Serializable {}
}
