package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft.Anmeldung;
import de.passgenau.api.bedarfsgemeinschaft.BedarfsgemeinschaftId;
import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Aufnahme;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes households up. */
@Component
class Haushaltsfuehrung {

    private static final int HOECHSTENS = 50;
    private static final BgNummer KEINE = new BgNummer("00000BG0000000");
    private static final BedarfsgemeinschaftId ENTWURF = new BedarfsgemeinschaftId("-");

    private final Aktenfuehrung<Bedarfsgemeinschaft> akten;
    private final Haushaltsakten haushalte;
    private final Mitgliedsaufnahme aufnahme;
    private final Supplier<byte[]> zufall;

    Haushaltsfuehrung(Aktenfuehrung<Bedarfsgemeinschaft> akten, Haushaltsakten haushalte,
            Mitgliedsaufnahme aufnahme, Supplier<byte[]> zufall) {
        this.akten = akten;
        this.haushalte = haushalte;
        this.aufnahme = aufnahme;
        this.zufall = zufall;
    }

    Ergebnis<Bedarfsgemeinschaft> anlegen(Aufruf aufruf, Aufnahme wunsch) {
        var pruefung = new Pruefung();
        var anmeldung = anmeldung(wunsch, aufruf.anrufer(), pruefung);
        var mitglieder = mitglieder(wunsch, pruefung);
        var schluessel = Fallschluessel.neu(zufall);
        var spur = Spur.begonnen(Instant.EPOCH, List.of());
        var entwurf = Bedarfsgemeinschaft.aufgenommen(ENTWURF, anmeldung, schluessel, spur).mit(mitglieder, spur);
        var fehler = haushalte.verstoesse(entwurf, pruefung);
        return fehler.isEmpty()
                ? haushalte.abgeglichen(aufruf, akten.anlegen(aufruf, (id, begonnen) -> Bedarfsgemeinschaft
                        .aufgenommen(new BedarfsgemeinschaftId(id), anmeldung, schluessel, begonnen)
                        .mit(mitglieder, begonnen)))
                : new Abgelehnt<>(null, fehler);
    }

    private static Anmeldung anmeldung(Aufnahme wunsch, Anrufer anrufer, Pruefung pruefung) {
        var nummer = pruefung.pflichttext("bgNummer", wunsch.bgNummer(), 1, 20);
        pruefung.geformt("bgNummer", nummer.isEmpty() ? null : nummer, BgNummer.FORM, "bg.nummer");
        var anschrift = AnschriftEingabe.geprueft(wunsch.anschrift(), pruefung);
        return new Anmeldung(BgNummer.FORM.matcher(nummer).matches() ? new BgNummer(nummer) : KEINE,
                geschaeftsstelle(wunsch.geschaeftsstelle(), anrufer, pruefung), anschrift);
    }

    /** One in which the caller works: no other is known to him. */
    private static String geschaeftsstelle(@Nullable String wunsch, Anrufer anrufer, Pruefung pruefung) {
        var eigene = anrufer.geschaeftsstellen();
        var stelle = Optional.ofNullable(wunsch).orElseGet(() -> eigene.size() == 1 ? eigene.iterator().next() : "");
        if (!eigene.contains(stelle)) {
            pruefung.melde("geschaeftsstelle", Eingabefehlercode.UNGUELTIG, "bg.geschaeftsstelle",
                    String.join(", ", eigene));
        }
        return stelle;
    }

    private Mitglieder mitglieder(Aufnahme wunsch, Pruefung pruefung) {
        var mitglieder = new Mitglieder(List.of());
        if (wunsch.mitglieder().isEmpty()) {
            pruefung.melde("mitglieder", Eingabefehlercode.PFLICHTFELD, "bg.niemand");
        }
        if (wunsch.mitglieder().size() > HOECHSTENS) {
            pruefung.melde("mitglieder", Eingabefehlercode.ZU_LANG, "zu-viele", HOECHSTENS);
            return mitglieder;
        }
        for (int i = 0; i < wunsch.mitglieder().size(); i++) {
            var angaben = Objects.requireNonNull(wunsch.mitglieder().get(i));
            mitglieder = mitglieder.mit(aufnahme.gelesen("mitglieder." + i, angaben, pruefung));
        }
        return mitglieder;
    }
}
