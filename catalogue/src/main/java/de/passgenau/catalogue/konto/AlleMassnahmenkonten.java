package de.passgenau.catalogue.konto;

import java.util.Optional;

import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import org.springframework.data.repository.Repository;

/** Every account, by Fall; it is stored only in the version it was read in. */
public interface AlleMassnahmenkonten extends Repository<Massnahmenkonto, Fallkennung> {

    Massnahmenkonto save(Massnahmenkonto konto);

    Optional<Massnahmenkonto> findById(Fallkennung fall);
}
