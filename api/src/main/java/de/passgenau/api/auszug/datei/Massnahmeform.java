package de.passgenau.api.auszug.datei;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.massnahme.katalog.Einblick;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.teilnahme.Durchgangseinblick;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Verantwortung;
import org.jspecify.annotations.Nullable;

/** A Maßnahme in the form in which the API takes one over, as far as somebody may see it. */
record Massnahmeform(Anrufer anrufer, Kennungen kennungen) {

    private static final String HIER = "passgenau";
    /** Who may know the account of the one who answers for it. */
    private static final Set<Rolle> JOBCENTER = Set.of(Rolle.FALLMANAGER, Rolle.LEITUNG, Rolle.REVISION);

    Map<String, Object> von(Massnahme massnahme, @Nullable Traeger traeger, List<Durchgang> durchgaenge) {
        return new Felder().und("herkunft", herkunft(massnahme))
                .und("traeger", traeger == null ? null : von(traeger))
                .und("verantwortung", von(massnahme.verantwortung()))
                .und("steckbrief", Steckbriefform.von(Einblick.in(massnahme, anrufer).steckbrief()))
                .und("durchgaenge", durchgaenge.stream().map(this::von).toList())
                .alle();
    }

    /** Where it was taken over from; this catalogue, if it was drafted here. */
    private Map<String, Object> herkunft(Massnahme massnahme) {
        var herkunft = massnahme.herkunft();
        return herkunft == null
                ? new Felder().und("system", HIER)
                        .und("schluessel", kennungen.global(Massnahme.class, massnahme.kennung()))
                        .alle()
                : new Felder().und("system", herkunft.system())
                        .und("schluessel", herkunft.schluessel())
                        .und("fundstelle", herkunft.fundstelle())
                        .alle();
    }

    private static Map<String, Object> von(Traeger traeger) {
        return new Felder().und("name", traeger.name())
                .und("art", traeger.art())
                .und("anschrift", traeger.sitzBekannt() ? Steckbriefform.von(traeger.anschrift()) : null)
                .und("telefon", traeger.telefon())
                .und("email", traeger.email())
                .und("webseite", traeger.webseite())
                .und("azavZugelassenBis", Steckbriefform.tag(traeger.azavZugelassenBis()))
                .alle();
    }

    private @Nullable Map<String, Object> von(@Nullable Verantwortung verantwortung) {
        return verantwortung == null || anrufer.rollen().stream().noneMatch(JOBCENTER::contains)
                ? null
                : new Felder().und("kennung", verantwortung.kennung())
                        .und("name", verantwortung.name())
                        .und("telefon", verantwortung.telefon())
                        .und("email", verantwortung.email())
                        .alle();
    }

    private Map<String, Object> von(Durchgang durchgang) {
        return new Felder().und("schluessel", schluessel(durchgang))
                .und("rahmen", Durchgangsform.von(Durchgangseinblick.in(durchgang, anrufer).rahmen()))
                .alle();
    }

    /** What its source calls it, so that it is the same one when both deliver it. */
    private String schluessel(Durchgang durchgang) {
        var lieferung = durchgang.lieferung();
        return lieferung == null ? kennungen.global(Durchgang.class, durchgang.kennung()) : lieferung.schluessel();
    }
}
