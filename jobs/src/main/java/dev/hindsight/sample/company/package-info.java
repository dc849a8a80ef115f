/** The made-up company: what happens in it, as pure functions of a seed and an index. */
package dev.hindsight.sample.company;
