//! Identical reads made one: whoever asks what is being asked already waits for that answer, and for a moment after it is
//! there it is given again.
//!
//! A flight belongs to all who wait for it: one who leaves stops nothing, the last one does. Nothing here knows what is
//! asked; what may be shared, and with whom, is in the key.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::AbortHandle;

/// Everything that is being asked, or was a moment ago.
#[derive(Debug)]
pub struct Flights<K: Eq + Hash, T> {
    flights: Arc<Mutex<HashMap<K, Flight<T>>>>,
}

#[derive(Debug)]
struct Flight<T> {
    landed: watch::Receiver<Option<T>>,
    waiting: usize,
    task: AbortHandle,
}

/// The flight ended without an answer: it panicked, or its runtime is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the request was lost")]
pub struct Lost;

impl<K: Eq + Hash, T> Default for Flights<K, T> {
    fn default() -> Self {
        Flights { flights: Arc::default() }
    }
}

impl<K, T> Flights<K, T>
where
    K: Eq + Hash + Clone + Send + 'static,
    T: Clone + Send + Sync + 'static,
{
    /// What `fetch` gives, made only if nobody has asked the same. `keeps` says how long an answer is given again. Also
    /// whether it was shared.
    ///
    /// # Errors
    /// [`Lost`] where the one who asked first was lost.
    pub async fn join<F>(
        &self,
        key: K,
        keeps: impl FnOnce(&T) -> Duration + Send + 'static,
        fetch: impl FnOnce() -> F,
    ) -> Result<(T, bool), Lost>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let (mut seat, shared) = self.board(key, keeps, fetch);
        let landed = seat.landed.wait_for(Option::is_some).await.map_err(|_| Lost)?.clone();
        landed.ok_or(Lost).map(|answer| (answer, shared))
    }

    fn board<F>(
        &self,
        key: K,
        keeps: impl FnOnce(&T) -> Duration + Send + 'static,
        fetch: impl FnOnce() -> F,
    ) -> (Seat<K, T>, bool)
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
        let seat = |landed| Seat { flights: self.flights.clone(), key: key.clone(), landed };
        match flights.entry(key.clone()) {
            Entry::Occupied(mut flight) => {
                flight.get_mut().waiting += 1;
                (seat(flight.get().landed.clone()), true)
            }
            Entry::Vacant(vacant) => {
                let (land, landed) = watch::channel(None);
                let (fetch, over) = (fetch(), Over { flights: self.flights.clone(), key: key.clone() });
                let task = tokio::spawn(async move {
                    let over = over;
                    let answer = fetch.await;
                    let keeps = keeps(&answer);
                    _ = land.send(Some(answer));
                    if keeps.is_zero() {
                        return;
                    }
                    tokio::time::sleep(keeps).await;
                    drop(over);
                });
                vacant.insert(Flight { landed: landed.clone(), waiting: 1, task: task.abort_handle() });
                (seat(landed), false)
            }
        }
    }
}

/// One who waits.
struct Seat<K: Eq + Hash, T> {
    flights: Arc<Mutex<HashMap<K, Flight<T>>>>,
    key: K,
    landed: watch::Receiver<Option<T>>,
}

impl<K: Eq + Hash, T> Drop for Seat<K, T> {
    fn drop(&mut self) {
        let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(flight) = flights.get_mut(&self.key).filter(|flight| flight.landed.same_channel(&self.landed)) else {
            return;
        };
        flight.waiting -= 1;
        if flight.waiting == 0 && flight.landed.borrow().is_none() {
            flight.task.abort();
            flights.remove(&self.key);
        }
    }
}

/// Takes the flight off the board however its task ends.
struct Over<K: Eq + Hash, T> {
    flights: Arc<Mutex<HashMap<K, Flight<T>>>>,
    key: K,
}

impl<K: Eq + Hash, T> Drop for Over<K, T> {
    fn drop(&mut self) {
        let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
        let ours = tokio::task::try_id();
        if flights.get(&self.key).is_some_and(|flight| Some(flight.task.id()) == ours) {
            flights.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::time::sleep;

    use super::*;

    const LONG: Duration = Duration::from_millis(100);
    const WINDOW: Duration = Duration::from_secs(1);

    #[derive(Default)]
    struct Server {
        asked: Arc<AtomicUsize>,
        answered: Arc<AtomicUsize>,
    }

    impl Server {
        /// The number of the request, after a while.
        fn ask(&self) -> impl Future<Output = usize> + Send + 'static + use<> {
            let (asked, answered) = (self.asked.clone(), self.answered.clone());
            let number = asked.fetch_add(1, Ordering::Relaxed);
            async move {
                sleep(LONG).await;
                answered.fetch_add(1, Ordering::Relaxed);
                number
            }
        }

        fn counts(&self) -> (usize, usize) {
            (self.asked.load(Ordering::Relaxed), self.answered.load(Ordering::Relaxed))
        }
    }

    #[tokio::test(start_paused = true)]
    async fn all_who_ask_meanwhile_get_one_answer() {
        let (flights, server) = (Flights::default(), Server::default());
        let all = (0..64).map(|_| flights.join("a", |_| WINDOW, || server.ask()));
        let answers = futures_util::future::join_all(all).await;
        assert!(answers.iter().all(|answer| answer.is_ok_and(|(number, _)| number == 0)));
        assert_eq!(answers.iter().filter(|answer| answer.is_ok_and(|(_, shared)| !shared)).count(), 1);
        assert_eq!(server.counts(), (1, 1));
        // Another question is another flight.
        assert_eq!(flights.join("b", |_| WINDOW, || server.ask()).await, Ok((1, false)));
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_is_given_again_within_the_window_and_not_after() {
        let (flights, server) = (Flights::default(), Server::default());
        let ask = || flights.join("a", |_| WINDOW, || server.ask());
        assert_eq!(ask().await, Ok((0, false)));
        sleep(WINDOW * 9 / 10).await;
        assert_eq!(ask().await, Ok((0, true)));
        sleep(WINDOW * 2 / 10).await;
        assert_eq!(ask().await, Ok((1, false)));
        sleep(WINDOW * 2).await;
        assert!(flights.flights.lock().unwrap().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn what_keeps_for_no_time_is_forgotten_at_once() {
        let (flights, server) = (Flights::default(), Server::default());
        let ask = || flights.join("a", |_| Duration::ZERO, || server.ask());
        assert_eq!((ask().await, ask().await), (Ok((0, false)), Ok((1, false))));
    }

    #[tokio::test(start_paused = true)]
    async fn one_who_leaves_stops_nothing_and_the_last_one_does() {
        let (flights, server) = (Arc::new(Flights::default()), Server::default());
        let ask = || flights.join("a", |_| WINDOW, || server.ask());
        let (first, second) = (tokio::time::timeout(LONG / 2, ask()), ask());
        let (first, second) = tokio::join!(first, second);
        assert!(first.is_err());
        assert_eq!(second, Ok((0, true)));
        sleep(WINDOW * 2).await;
        assert!(tokio::time::timeout(LONG / 2, ask()).await.is_err());
        sleep(LONG * 2).await;
        assert_eq!(server.counts(), (2, 1));
        // Who asks then starts anew.
        assert_eq!(ask().await, Ok((2, false)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_flight_that_is_lost_is_told_and_forgotten() {
        let (flights, server) = (Flights::default(), Server::default());
        let lost = || async { panic!("as the test wants it") };
        assert_eq!(flights.join("a", |_: &usize| WINDOW, lost).await, Err(Lost));
        assert_eq!(flights.join("a", |_| WINDOW, || server.ask()).await, Ok((0, false)));
    }
}
