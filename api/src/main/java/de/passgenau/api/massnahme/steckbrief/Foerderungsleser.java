package de.passgenau.api.massnahme.steckbrief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Foerderung.Kofinanzierung;
import de.passgenau.catalogue.steckbrief.Foerderung.Massnahmezulassung;
import de.passgenau.catalogue.steckbrief.Kosten;
import org.jspecify.annotations.Nullable;

/** Reads on what a Maßnahme rests, in law and in money; a basis keeps the day whose law it meant. */
record Foerderungsleser(Feldleser leser, LocalDate heute, List<Rechtsbezug> bekannte) {

    private static final int CENT = 2;

    Foerderung lies(SteckbriefEingabe.Foerderung wunsch, Foerderung alt) {
        return new Foerderung(
                leser.liste("rechtsgrundlagen", wunsch.rechtsgrundlagen(), alt.rechtsgrundlagen(),
                        (stelle, es) -> grundlage(stelle, es, alt.rechtsgrundlagen())),
                Abbildung.nach(wunsch.umsetzung(), alt.umsetzung()),
                Steckbriefleser.<SteckbriefEingabe.Kosten, @Nullable Kosten>gruppe(wunsch.kosten(), alt.kosten(), null,
                        this::kosten),
                leser.liste("kofinanzierung", wunsch.kofinanzierung(), alt.kofinanzierung(),
                        Foerderungsleser::kofinanzierung),
                Steckbriefleser.<SteckbriefEingabe.Zulassung, @Nullable Massnahmezulassung>gruppe(wunsch.zulassung(),
                        alt.zulassung(), null, es -> new Massnahmezulassung(
                                leser.pflichttext("zulassung.nummer", es.nummer()), es.bis())),
                leser.text("vertragsnummer", wunsch.vertragsnummer(), alt.vertragsnummer()));
    }

    /** What nobody can read is kept as it was written, and stands against publishing. */
    private Optional<Rechtsbezug> grundlage(Feldleser stelle, SteckbriefEingabe.Grundlage wunsch,
            List<Rechtsbezug> alt) {
        var zitat = stelle.pflichttext("zitat", wunsch.zitat());
        var bekannt = Stream.concat(alt.stream(), bekannte.stream())
                .filter(eine -> eine.zitat().equals(zitat))
                .findFirst();
        if (wunsch.stand() == null && bekannt.isPresent()) {
            return bekannt;
        }
        var stand = Objects.requireNonNullElse(wunsch.stand(), heute);
        return Optional.of(Rechtsverzeichnis.mitgeliefert()
                .bestimme(zitat, stand)
                .map(eine -> new Rechtsbezug(eine.code(),
                        eine.geltung().umfasst(stand) ? stand : eine.geltung().von(), zitat))
                .orElseGet(() -> Rechtsbezug.ungelesen(zitat, stand)));
    }

    private Kosten kosten(SteckbriefEingabe.Kosten wunsch) {
        var stelle = leser.gruppe("kosten");
        return new Kosten(cent(stelle, "gesamt", wunsch.gesamt()),
                cent(stelle, "jeTeilnehmer", wunsch.jeTeilnehmer()),
                cent(stelle, "jePlatzMonat", wunsch.jePlatzMonat()), stelle.text("bezug", wunsch.bezug()));
    }

    private static Optional<Kofinanzierung> kofinanzierung(Feldleser stelle, SteckbriefEingabe.Kofinanzierung wunsch) {
        return Optional.of(new Kofinanzierung(stelle.pflichttext("geber", wunsch.geber()),
                cent(stelle, "betrag", wunsch.betrag()), stelle.text("hinweis", wunsch.hinweis())));
    }

    private static @Nullable Long cent(Feldleser stelle, String feld, @Nullable BigDecimal euro) {
        if (euro != null && euro.signum() < 0) {
            stelle.melde(feld, "katalog.betrag", euro.toPlainString());
            return null;
        }
        return euro == null ? null : euro.movePointRight(CENT).longValueExact();
    }
}
