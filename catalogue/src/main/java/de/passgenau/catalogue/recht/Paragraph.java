package de.passgenau.catalogue.recht;

import java.util.Comparator;

/** The number of a paragraph, such as 16a. */
record Paragraph(int nummer, String buchstabe) implements Comparable<Paragraph> {

    private static final Comparator<Paragraph> ORDNUNG = Comparator.comparingInt(Paragraph::nummer)
            .thenComparing(Paragraph::buchstabe);

    static Paragraph lies(String text) {
        var ziffern = text.replaceAll("\\D", "");
        return new Paragraph(Integer.parseInt(ziffern), text.substring(ziffern.length()));
    }

    @Override
    public int compareTo(Paragraph anderer) {
        return ORDNUNG.compare(this, anderer);
    }
}
