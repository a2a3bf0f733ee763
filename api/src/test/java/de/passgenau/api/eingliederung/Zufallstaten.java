package de.passgenau.api.eingliederung;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import de.passgenau.api.eingliederung.abschluss.FallAbschliessen;
import de.passgenau.api.eingliederung.abschluss.FallWiederaufnehmen;
import de.passgenau.api.eingliederung.berichtigung.EintragBerichtigen;
import de.passgenau.api.eingliederung.einstieg.EinstiegsberatungDokumentieren;
import de.passgenau.api.eingliederung.gespraech.BelehrungErfassen;
import de.passgenau.api.eingliederung.gespraech.EreignisErfassen;
import de.passgenau.api.eingliederung.gespraech.KontaktDokumentieren;
import de.passgenau.api.eingliederung.hemmnis.HemmnisErfassen;
import de.passgenau.api.eingliederung.hemmnis.HemmnisPriorisieren;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.eingliederung.integration.ArbeitBeenden;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.jugend.BildungslageErfassen;
import de.passgenau.api.eingliederung.jugend.ZielgruppeSetzen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.eingliederung.plan.ReihenfolgeFestlegen;
import de.passgenau.api.eingliederung.plan.StrategieAufnehmen;
import de.passgenau.api.eingliederung.plan.StrategieBeenden;
import de.passgenau.api.eingliederung.plan.ZielBeenden;
import de.passgenau.api.eingliederung.plan.ZielVereinbaren;
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.eingliederung.termin.TerminAbsagen;
import de.passgenau.api.eingliederung.termin.TerminVereinbaren;
import de.passgenau.api.eingliederung.termin.TerminVersaeumen;
import de.passgenau.api.eingliederung.termin.TerminWahrnehmen;
import de.passgenau.api.eingliederung.ueberleitung.FallUeberleiten;
import de.passgenau.api.eingliederung.vereinbarung.VereinbarungAbschliessen;
import de.passgenau.api.eingliederung.vereinbarung.VereinbarungAuswerten;
import de.passgenau.api.eingliederung.vermerk.EinzelfallEntscheiden;
import de.passgenau.api.eingliederung.vermerk.MeldeversaeumnissePruefen;
import de.passgenau.api.eingliederung.vermerk.PerspektiveBeurteilen;
import de.passgenau.api.eingliederung.vermerk.SuchlaufDokumentieren;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import de.passgenau.api.fall.plan.Handlungsstrategie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Unterschrift;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Ziel;
import de.passgenau.api.fall.plan.Zieloption;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.vermerk.Suchlauf;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/** Acts that chance fills, likely and unlikely ones, allowed or not. */
public final class Zufallstaten {

    private static final List<BiFunction<Fallarbeit, Zug, Tat>> ALLE = List.of(Zufallstaten::einstiegsberatung,
            Zufallstaten::profil, Zufallstaten::hemmnis, Zufallstaten::stand, Zufallstaten::priorisierung,
            Zufallstaten::kategorie, Zufallstaten::ziel, Zufallstaten::zielende, Zufallstaten::strategie,
            Zufallstaten::strategieende, Zufallstaten::reihenfolge, Zufallstaten::vereinbarung,
            Zufallstaten::auswertung, Zufallstaten::gespraech, Zufallstaten::belehrung, Zufallstaten::ereignis,
            Zufallstaten::termin, Zufallstaten::terminende, Zufallstaten::ueberleitung, Zufallstaten::arbeit,
            Zufallstaten::arbeitsende, Zufallstaten::abschluss, Zufallstaten::wiederaufnahme, Zufallstaten::zielgruppe,
            Zufallstaten::bildung, Zufallstaten::gespraech, Zufallstaten::vereinbarung, Zufallstaten::auswertung,
            Zufallstaten::einstiegsberatung, Zufallstaten::zielgruppe, Zufallstaten::bildung,
            Zufallstaten::suchlauf, Zufallstaten::entscheidung, Zufallstaten::entscheidung,
            Zufallstaten::perspektive, Zufallstaten::meldepruefung, Zufallstaten::meldepruefung);

    private static final String BEGINN = "2024-01-08";

    private Zufallstaten() {}

    /** A history of 60 acts that this seed decides on, those refused left out. */
    public static Fallarbeit geschichte(Personenlage person, int saat) {
        return geschichte(person, saat, 60, 1);
    }

    /** One of several years, in which judgements become due. */
    static Fallarbeit langeGeschichte(Personenlage person, int saat) {
        return geschichte(person, saat, 150, 5);
    }

    /** @param langsam how many times as slowly */
    private static Fallarbeit geschichte(Personenlage person, int saat, int taten, int langsam) {
        var zufall = new Random(saat);
        var fall = begonnen(person, saat);
        for (int i = 0; i < taten; i++) {
            var zug = new Zug(Math.max(0, zufall.nextInt(16) - 8) * langsam, zufall.nextInt(1000),
                    zufall.nextInt(1000), zufall.nextInt(1000), Math.min(0, zufall.nextInt(40) - 30));
            fall.dann(fall.heute().plusDays(zug.spaeter()).toString());
            var tat = tat(fall, zug);
            if (fall.versucht(tat).fehler().isEmpty()) {
                fall.tut(tat);
            }
        }
        return fall;
    }

    /** Two cases of three begin with the Einstiegsberatung. */
    static Fallarbeit begonnen(Personenlage person, int zahl) {
        var fall = Fallarbeit.mit(person, BEGINN);
        var durch = person.alter(fall.heute()) < 25 ? Fallmanagerart.U25 : Fallmanagerart.ARBEITSMARKTFERN;
        return zahl % 3 == 0
                ? fall
                : fall.tut(Taten.einstiegsberatung(BEGINN, durch, zahl % 2 == 0
                        ? Kundenkategorie.A
                        : Kundenkategorie.C));
    }

    static Tat tat(Fallarbeit fall, Zug zug) {
        var anzahl = ALLE.size();
        return zug.tat() % (anzahl + 4) < anzahl
                ? ALLE.get(zug.tat() % (anzahl + 4)).apply(fall, zug)
                : berichtigung(fall, zug);
    }

    private static Tat berichtigung(Fallarbeit fall, Zug zug) {
        var eintraege = fall.akte().eintraege().toList();
        var id = eintraege.isEmpty() ? new EintragId("fremd") : wahl(eintraege, zug.a()).id();
        var ersatz = zug.b() % 3 == 0 ? null : ALLE.get(zug.b() % ALLE.size()).apply(fall, zug);
        return new EintragBerichtigen(id, text(zug.a()), zug.b() % 2 == 0,
                ersatz instanceof Einzeltat einzeln ? einzeln : null);
    }

    private static Tat einstiegsberatung(Fallarbeit fall, Zug zug) {
        var tag = tag(fall, zug);
        var belehrung = zug.a() % 5 == 0 ? null : Taten.belehrung(tag.toString());
        var entscheidung = new KategorieFestlegen(wahl(Kundenkategorie.values(), zug.a()), tag, text(zug.b()),
                sperre(tag, zug));
        return new EinstiegsberatungDokumentieren(tag, zug.b() % 4 == 0, wahl(Fallmanagerart.values(), zug.b()),
                zug.a() % 2 == 0, Kontakt.Weg.PERSOENLICH, text(zug.a()), profilangaben(zug), belehrung, entscheidung);
    }

    private static Tat profil(Fallarbeit fall, Zug zug) {
        return new ProfilFortschreiben(tag(fall, zug), profilangaben(zug));
    }

    private static Profilangaben profilangaben(Zug zug) {
        return Profilangaben.mit(new Zielberuf("51312", "Lager", zug.a() % 2 == 0));
    }

    private static Tat hemmnis(Fallarbeit fall, Zug zug) {
        return new HemmnisErfassen(wahl(Hemmnisart.values(), zug.a()), Ursachenort.PERSON, zug.b() % 101, text(zug.b()),
                null);
    }

    private static Tat stand(Fallarbeit fall, Zug zug) {
        return new HemmnisStandSetzen(id(fall, Hemmnis.class, zug), wahl(Bearbeitungsstand.values(), zug.b()),
                tag(fall, zug), null);
    }

    private static Tat priorisierung(Fallarbeit fall, Zug zug) {
        return new HemmnisPriorisieren(id(fall, Hemmnis.class, zug), zug.b() % 101, text(zug.a()));
    }

    private static Tat kategorie(Fallarbeit fall, Zug zug) {
        return new KategorieFestlegen(wahl(Kundenkategorie.values(), zug.a()), tag(fall, zug), text(zug.b()),
                sperre(tag(fall, zug), zug));
    }

    private static @Nullable Sperrereignis sperre(LocalDate tag, Zug zug) {
        return wahl(Kundenkategorie.values(), zug.a()) == Kundenkategorie.Y && zug.b() % 5 != 0
                ? new Sperrereignis(Sperrereignis.Art.ELTERNZEIT, tag.plusMonths(8))
                : null;
    }

    private static Tat ziel(Fallarbeit fall, Zug zug) {
        return new ZielVereinbaren(wahl(Zieloption.values(), zug.a()), text(zug.b()), tag(fall, zug), zug.b() % 5 != 0);
    }

    private static Tat zielende(Fallarbeit fall, Zug zug) {
        return new ZielBeenden(id(fall, Ziel.class, zug), true, tag(fall, zug), text(zug.b()));
    }

    private static Tat strategie(Fallarbeit fall, Zug zug) {
        return new StrategieAufnehmen(List.of(id(fall, Hemmnis.class, zug)), text(zug.b()),
                List.of(new Pflicht(Seite.KUNDE, "Macht das.", fall.heute().plusDays(30))), null);
    }

    private static Tat strategieende(Fallarbeit fall, Zug zug) {
        return new StrategieBeenden(id(fall, Handlungsstrategie.class, zug), false, tag(fall, zug), text(zug.b()));
    }

    private static Tat reihenfolge(Fallarbeit fall, Zug zug) {
        var laufende = fall.akte().planung().fahrplan().laufende().stream().map(Handlungsstrategie::id).toList();
        return new ReihenfolgeFestlegen(zug.a() % 2 == 0 ? laufende : laufende.reversed(), text(zug.b()));
    }

    private static Tat vereinbarung(Fallarbeit fall, Zug zug) {
        var am = tag(fall, zug);
        var wer = zug.b() % 3 == 0
                ? List.of(Unterschrift.Unterzeichner.KUNDE, Unterschrift.Unterzeichner.FALLMANAGEMENT)
                : List.of(Unterschrift.Unterzeichner.values());
        return new VereinbarungAbschliessen(am, am.plusDays(zug.a() % 190), text(zug.b()),
                Bereich.BERUFLICHE_KOMPETENZ,
                List.of(new Pflicht(Seite.KUNDE, "Bewirbt sich.", am), new Pflicht(Seite.JOBCENTER, "Hilft.", am)),
                wer.stream().map(einer -> new Unterschrift(einer, am)).toList());
    }

    private static Tat auswertung(Fallarbeit fall, Zug zug) {
        var offene = fall.akte().planung().vereinbarungen().unausgewertete();
        var vereinbarung = offene.isEmpty() ? id(fall, Vereinbarung.class, zug) : offene.getFirst().id();
        return new VereinbarungAuswerten(vereinbarung, letzte(fall, Kontakt.class, zug), text(zug.b()));
    }

    private static Tat gespraech(Fallarbeit fall, Zug zug) {
        return new KontaktDokumentieren(wahl(Kontakt.Art.values(), zug.a()), Kontakt.Weg.TELEFON,
                zug.b() % 2 == 0 ? fall.heute() : tag(fall, zug),
                zug.b() % 4 == 0 ? List.of() : List.of(Kontakt.Schritt.values()), text(zug.b()), null);
    }

    private static Tat belehrung(Fallarbeit fall, Zug zug) {
        return new BelehrungErfassen(tag(fall, zug), wahl(Belehrung.Umfang.values(), zug.a()),
                Belehrung.Nachweis.ZUSTELLUNG, text(zug.b()));
    }

    private static Tat ereignis(Fallarbeit fall, Zug zug) {
        return new EreignisErfassen(wahl(Ereignis.Art.values(), zug.a()), tag(fall, zug), null, null);
    }

    private static Tat termin(Fallarbeit fall, Zug zug) {
        return new TerminVereinbaren(wahl(Termin.Art.values(), zug.a()),
                fall.heute().plusDays(zug.b() % 2).atTime(8 + zug.a() % 8, 0), text(zug.b()), zug.b() % 3 == 0
                        ? new Einladung(fall.heute(), Kontakt.Weg.SCHRIFTLICH, zug.a() % 3 != 0)
                        : null);
    }

    private static Tat terminende(Fallarbeit fall, Zug zug) {
        var termin = letzte(fall, Termin.class, zug);
        return switch (zug.a() % 3) {
            case 0 -> new TerminAbsagen(termin, zug.b() % 2 == 0, text(zug.b()));
            case 1 -> new TerminVersaeumen(termin, null);
            default -> wahrnehmung(fall, zug);
        };
    }

    /** Of an appointment on a day with a talk, if there is one. */
    private static Tat wahrnehmung(Fallarbeit fall, Zug zug) {
        var betreuung = fall.akte().betreuung();
        return betreuung.termine()
                .offene()
                .stream()
                .flatMap(termin -> betreuung.gespraeche()
                        .kontakte()
                        .stream()
                        .filter(kontakt -> kontakt.tag().equals(termin.beginn().toLocalDate()))
                        .map(kontakt -> new TerminWahrnehmen(termin.id(), kontakt.id())))
                .findFirst()
                .orElseGet(() -> new TerminWahrnehmen(id(fall, Termin.class, zug), id(fall, Kontakt.class, zug)));
    }

    private static Tat ueberleitung(Fallarbeit fall, Zug zug) {
        var hemmnisse = zug.b() % 4 == 0
                ? List.<EintragId>of()
                : fall.akte().hemmnisse().offene().stream().map(Hemmnislage::id).toList();
        return new FallUeberleiten(wahl(Fallmanagerart.values(), zug.a()), "bert", text(zug.b()),
                zug.a() % 4 == 0 ? null : "Übergeben.", hemmnisse, null);
    }

    private static Tat arbeit(Fallarbeit fall, Zug zug) {
        return new ArbeitsaufnahmeErfassen(tag(fall, zug), wahl(Integration.Art.values(), zug.a()),
                wahl(Integration.Weg.values(), zug.b()), null);
    }

    private static Tat arbeitsende(Fallarbeit fall, Zug zug) {
        return new ArbeitBeenden(id(fall, Integration.class, zug), tag(fall, zug), text(zug.b()));
    }

    private static Tat abschluss(Fallarbeit fall, Zug zug) {
        return new FallAbschliessen(fall.heute().plusDays(zug.b() % 4), wahl(Abschlussgrund.values(), zug.a()),
                text(zug.b()));
    }

    private static Tat wiederaufnahme(Fallarbeit fall, Zug zug) {
        return new FallWiederaufnehmen(tag(fall, zug), text(zug.b()));
    }

    private static Tat zielgruppe(Fallarbeit fall, Zug zug) {
        return new ZielgruppeSetzen(wahl(Zielgruppe.values(), zug.a()), tag(fall, zug), text(zug.b()));
    }

    private static Tat bildung(Fallarbeit fall, Zug zug) {
        return new BildungslageErfassen(null, fall.heute().plusDays(zug.a() % 300), zug.b() % 3 != 0,
                fall.heute().plusDays(100), zug.a() % 2 == 0 ? tag(fall, zug) : null);
    }

    private static Tat suchlauf(Fallarbeit fall, Zug zug) {
        return new SuchlaufDokumentieren(wahl(Suchlauf.Ziel.values(), zug.a()), tag(fall, zug), zug.b() % 9 - 1,
                text(zug.a()));
    }

    /** Or what leads to where one is asked for. */
    private static Tat entscheidung(Fallarbeit fall, Zug zug) {
        var akte = fall.akte();
        if (akte.gefuehrtVon().filter(Fallmanagerart.ARBEITSMARKTNAH::equals).isPresent()) {
            return new EinzelfallEntscheiden(tag(fall, zug), text(zug.b()));
        }
        return akte.kategorien().kategorie().filter(Kundenkategorie.A::equals).isPresent()
                ? new FallUeberleiten(Fallmanagerart.ARBEITSMARKTNAH, "bert", text(zug.b()), "Übergeben.", List.of(),
                        null)
                : new KategorieFestlegen(Kundenkategorie.A, tag(fall, zug), text(zug.b()), null);
    }

    private static Tat perspektive(Fallarbeit fall, Zug zug) {
        return new PerspektiveBeurteilen(tag(fall, zug), text(zug.b()));
    }

    /** Or what leads to where one is asked for: appointments with consequences, and nobody who comes. */
    private static Tat meldepruefung(Fallarbeit fall, Zug zug) {
        var termine = fall.akte().betreuung().termine();
        if (termine.meldeversaeumnisse().size() > 2) {
            return new MeldeversaeumnissePruefen(tag(fall, zug), text(zug.b()));
        }
        return termine.offene()
                .stream()
                .filter(termin -> termin.einladung() != null
                        && !termin.beginn().toLocalDate().isAfter(fall.heute()))
                .findFirst()
                .<Tat>map(termin -> new TerminVersaeumen(termin.id(), null))
                .orElseGet(() -> new TerminVereinbaren(Termin.Art.FOLGEGESPRAECH,
                        fall.heute().atTime(8 + zug.a() % 8, zug.b() % 60), text(zug.b()),
                        new Einladung(fall.heute(), Kontakt.Weg.SCHRIFTLICH, true)));
    }

    private static LocalDate tag(Fallarbeit fall, Zug zug) {
        return fall.heute().plusDays(zug.versatz());
    }

    private static @Nullable String text(int zahl) {
        return zahl % 11 == 0 ? null : "So besprochen.";
    }

    private static EintragId id(Fallarbeit fall, Class<? extends Eintrag> art, Zug zug) {
        var alle = fall.akte().eintraege().filter(art::isInstance).map(Eintrag::id).toList();
        return alle.isEmpty() ? new EintragId("fremd") : wahl(alle, zug.a());
    }

    private static EintragId letzte(Fallarbeit fall, Class<? extends Eintrag> art, Zug zug) {
        var alle = fall.akte().eintraege().filter(art::isInstance).map(Eintrag::id).toList();
        return alle.isEmpty() || zug.a() % 7 == 0 ? id(fall, art, zug) : alle.getLast();
    }

    private static <T> T wahl(T[] werte, int zahl) {
        return werte[zahl % werte.length];
    }

    private static <T> T wahl(List<T> werte, int zahl) {
        return werte.get(zahl % werte.size());
    }
}
