package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;

/** The times in which a person belonged to a household, whatever her role was. */
final class Zugehoerigkeiten {

    private Zugehoerigkeiten() {}

    static Stream<Zugehoerigkeit> zusammenhaengend(Mitglied mitglied) {
        List<Zugehoerigkeit> alle = new ArrayList<>();
        for (var zeit : mitglied.zeiten()) {
            if (!alle.isEmpty() && schliesstAn(alle.getLast(), zeit)) {
                var davor = alle.removeLast();
                alle.add(new Zugehoerigkeit(davor.von(), zeit.bis(), davor.rolle()));
            } else {
                alle.add(zeit);
            }
        }
        return alle.stream();
    }

    private static boolean schliesstAn(Zugehoerigkeit davor, Zugehoerigkeit danach) {
        var bis = davor.bis();
        return bis != null && bis.plusDays(1).equals(danach.von());
    }
}
