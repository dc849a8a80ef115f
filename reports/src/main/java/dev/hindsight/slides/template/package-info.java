/**
 * Presentations that slides are made after: which shapes are filled, and what stays of the rest.
 */
package dev.hindsight.slides.template;
