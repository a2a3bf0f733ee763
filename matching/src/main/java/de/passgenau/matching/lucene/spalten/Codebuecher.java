package de.passgenau.matching.lucene.spalten;

/** The numbers of occupations and proofs that all columns share. */
public record Codebuecher(Codebuch berufe, Codebuch nachweise) {

    public Codebuecher() {
        this(new Codebuch(), new Codebuch());
    }
}
