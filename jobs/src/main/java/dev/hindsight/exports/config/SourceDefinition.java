package dev.hindsight.exports.config;

import java.io.Serializable;

/** Where the rows are that queries name as a source: what {@code sources.NAME} says. */
public sealed interface SourceDefinition extends Serializable permits FileSource {}
