package de.sample;

import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.data.repository.Repository;

interface Akten extends MongoRepository<Akten.Akte, String> {

    record Akte(String id) {}

    interface Ordner extends Repository<Akte, String> {

        Akte findById(String id);
    }
}
