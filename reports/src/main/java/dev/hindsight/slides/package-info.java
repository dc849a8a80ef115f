/** The report as slides: what each says as a value, written after a template. */
package dev.hindsight.slides;
