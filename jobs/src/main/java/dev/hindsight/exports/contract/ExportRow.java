package dev.hindsight.exports.contract;

/** A typed row of one of the tables of the contract. */
public sealed interface ExportRow
    permits Request,
        Decision,
        Deal,
        Account,
        RoadmapItem,
        Displacement,
        Wait,
        Signal,
        Quota,
        FxRate {

  /** Where it stands. */
  Place place();
}
