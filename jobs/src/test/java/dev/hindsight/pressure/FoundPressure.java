package dev.hindsight.pressure;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.MissingParts;
import dev.hindsight.exports.contract.Quota;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.plain.PlainCalendar;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.pressure.prospects.ProspectClaims;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.FirstCloses;
import dev.hindsight.pressure.quotas.FormerYears;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import dev.hindsight.pressure.quotas.WonByDay;
import dev.hindsight.winrates.SizeTally;
import java.util.List;

/** Sales pressure as a report finds it in exports. */
final class FoundPressure {

  private final ReviewBasis basis;
  private final List<KnownDeal> deals;
  private final QuotaPeriods quotas;

  FoundPressure(WrittenExports exports, ReviewPeriod period) {
    basis = exports.basis(period, "USD");
    deals = exports.histories().deals(basis);
    quotas = QuotaPeriods.of(exports.rows(Quotas.TABLE, Quota.class), basis);
  }

  static Pressure in(WrittenExports exports, PlainCalendar calendar, int minimum) {
    Parameters parameters = ReportParameters.fiscalYearFrom(calendar.startMonth(), minimum);
    ReviewPeriod period =
        ReviewPeriod.of(new FiscalCalendar(calendar.startMonth()), calendar.asOf());
    return new FoundPressure(exports, period).result(parameters).pressure().require();
  }

  /** The deals as the review knows them. */
  List<KnownDeal> deals() {
    return deals;
  }

  ReviewBasis basis() {
    return basis;
  }

  QuotaPeriods quotas() {
    return quotas;
  }

  PressureAnalysis.Result result(Parameters parameters) {
    PressureTally tally = tally();
    deals.forEach(tally::accept);
    return new PressureAnalysis(
            basis, quotas, bands(), MissingParts.of(basis.columns()).dimensions(), parameters)
        .of(tally, (table, file) -> table.name() + ".csv");
  }

  /** A tally of the second pass that has counted nothing, after the first pass. */
  PressureTally tally() {
    ProspectClaims prospects = new ProspectClaims(basis);
    OnlyClaims only = new OnlyClaims(basis);
    deals.forEach(only::accept);
    deals.forEach(prospects::accept);
    return new PressureTally(
        basis, bands(), Levels.ALL, new Attainment(quotas, won()), formerYears(), only, prospects);
  }

  FormerYears formerYears() {
    FirstCloses firstCloses = new FirstCloses();
    deals.forEach(firstCloses::accept);
    return new FormerYears(basis.period().calendar(), won(), firstCloses);
  }

  private WonByDay won() {
    WonByDay won = new WonByDay(quotas);
    deals.forEach(won::accept);
    return won;
  }

  private Measured<SizeBands> bands() {
    SizeTally sizes = new SizeTally();
    deals.forEach(sizes::accept);
    return sizes.bands();
  }
}
