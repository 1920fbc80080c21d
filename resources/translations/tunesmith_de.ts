<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>About Tunesmith</source>
   <translation>Über Tunesmith</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Its package comes without a licence text.</source>
   <translation>Das Paket enthält keinen Lizenztext.</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Looking up the licences…</source>
   <translation>Lizenzen werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Made of these parts, each under its own licence:</source>
   <translation>Besteht aus diesen Teilen, jeder unter eigener Lizenz:</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Teach a local language model with your own example conversations. Nothing leaves this computer.</source>
   <translation>Bring einem lokalen Sprachmodell mit deinen eigenen Beispielgesprächen etwas bei. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>Tunesmith %1</source>
   <translation>Tunesmith %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/about.py" />
   <source>What Tunesmith is made of</source>
   <translation>Woraus Tunesmith besteht</translation>
  </message>
 </context>
 <context>
  <name>AboutCard</name>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>About and licences</source>
   <translation>Über Tunesmith und Lizenzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Check for updates</source>
   <translation>Nach Updates suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Free software under the MIT licence. It contacts nobody unless you ask.</source>
   <translation>Freie Software unter der MIT-Lizenz. Sie nimmt nur Kontakt auf, wenn du es willst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/about_card.py" />
   <source>Tunesmith %1</source>
   <translation>Tunesmith %1</translation>
  </message>
 </context>
 <context>
  <name>AdvancedPanel</name>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>All %1</source>
   <translation>Alle %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Batch tokens is used instead.</source>
   <translation>Stattdessen gilt „Tokens pro Batch“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Full training changes the model itself, so this does not apply.</source>
   <translation>Vollständiges Training ändert das Modell selbst, deshalb gilt das hier nicht.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Not with this model: its weights are stored in few bits.</source>
   <translation>Nicht bei diesem Modell: Seine Gewichte sind mit wenigen Bits gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>Nothing is kept aside to check progress on.</source>
   <translation>Zum Prüfen wird nichts zurückgelegt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/advanced.py" />
   <source>The check file is used instead.</source>
   <translation>Stattdessen wird die Prüfdatei verwendet.</translation>
  </message>
 </context>
 <context>
  <name>AnswerPane</name>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>1 token</source>
   <translation>1 Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Copy this answer</source>
   <translation>Diese Antwort kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Cut off at {count} tokens, the longest you allow</source>
   <translation>Nach {count} Tokens abgeschnitten, mehr erlaubst du nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Thinking…</source>
   <translation>Denkt nach…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Waiting…</source>
   <translation>Wartet…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Writing…</source>
   <translation>Schreibt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{count} tokens</source>
   <translation>{count} Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{speed} tokens/s</source>
   <translation>{speed} Tokens/s</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>{who} answered: {answer}</source>
   <translation>{who} hat geantwortet: {answer}</translation>
  </message>
 </context>
 <context>
  <name>AnswerText</name>
  <message>
   <location filename="../../app/ui/widgets/answer_text.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
 </context>
 <context>
  <name>Arrivals</name>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>%1 has changed since it was read, and is read again.</source>
   <translation>%1 hat sich seit dem Einlesen geändert und wird noch einmal gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>%1 is not there any more.</source>
   <translation>%1 ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>It may have been moved or renamed. Choose it again.</source>
   <translation>Vielleicht wurde es verschoben oder umbenannt. Wähle es noch einmal aus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Look at it once more, then start.</source>
   <translation>Sieh es dir noch einmal an und starte dann.</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Not opened: %1.</source>
   <translation>Nicht geöffnet: %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>One model and one file with examples are used at a time.</source>
   <translation>Es werden immer ein Modell und eine Datei mit Beispielen verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Put examples from several files together into one first.</source>
   <translation>Füge Beispiele aus mehreren Dateien zuerst in einer zusammen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>What you had decided about single conversations was about the file as it was.</source>
   <translation>Was du zu einzelnen Gesprächen entschieden hattest, galt für die Datei, wie sie vorher war.</translation>
  </message>
 </context>
 <context>
  <name>BeforeAfterBars</name>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/facts.py" />
   <source>Loss before %1, after %2</source>
   <translation>Verlust vorher %1, nachher %2</translation>
  </message>
 </context>
 <context>
  <name>BlindView</name>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>(no answer)</source>
   <translation>(keine Antwort)</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>A is better</source>
   <translation>A ist besser</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Answer A</source>
   <translation>Antwort A</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Answer B</source>
   <translation>Antwort B</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>B is better</source>
   <translation>B ist besser</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Blind test</source>
   <translation>Blindtest</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>If both were equally good, so clear a result would come by luck in {chance} of such tests.</source>
   <translation>Wären beide gleich gut, käme ein so klares Ergebnis in {chance} solcher Tests durch Zufall zustande.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Keys: 1, 2, 3</source>
   <translation>Tasten: 1, 2, 3</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>More questions give a surer answer.</source>
   <translation>Mehr Fragen geben eine sicherere Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>No difference</source>
   <translation>Kein Unterschied</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Once more</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Original is better</source>
   <translation>Original ist besser</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Question {number} of {total}</source>
   <translation>Frage {number} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Questions answered</source>
   <translation>Beantwortete Fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>There is no clear winner yet.</source>
   <translation>Es gibt noch keinen klaren Sieger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Tuned is better</source>
   <translation>Trainiert ist besser</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>Writing the next two answers…</source>
   <translation>Die nächsten zwei Antworten werden geschrieben…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You prefer the original.</source>
   <translation>Du ziehst das Original vor.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You prefer the tuned model.</source>
   <translation>Du ziehst das trainierte Modell vor.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/blind_view.py" />
   <source>You see two answers to each question and choose the better one, without knowing which model wrote it. Your votes are kept in the run.</source>
   <translation>Du siehst zu jeder Frage zwei Antworten und wählst die bessere, ohne zu wissen, welches Modell sie schrieb. Deine Stimmen bleiben im Lauf.</translation>
  </message>
 </context>
 <context>
  <name>Bubble</name>
  <message>
   <location filename="../../app/ui/widgets/bubble.py" />
   <source>Answer: %1</source>
   <translation>Antwort: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/bubble.py" />
   <source>Question: %1</source>
   <translation>Frage: %1</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Each step</source>
   <translation>Jeder Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Part of the run shown</source>
   <translation>Gezeigter Teil des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>So far</source>
   <translation>Bisher</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/chart_card.py" />
   <source>Whole run</source>
   <translation>Ganzer Lauf</translation>
  </message>
 </context>
 <context>
  <name>CheckFileRow</name>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Choose a check file</source>
   <translation>Prüfdatei wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/check_file.py" />
   <source>Do without</source>
   <translation>Darauf verzichten</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Ask: {question}</source>
   <translation>Fragen: {question}</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>From your examples</source>
   <translation>Aus deinen Beispielen</translation>
  </message>
 </context>
 <context>
  <name>ColumnPicker</name>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Answer column</source>
   <translation>Spalte mit Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Choose another file…</source>
   <translation>Andere Datei wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Choose the two columns that the model learns from. The others are not used.</source>
   <translation>Wähle die zwei Spalten, aus denen das Modell lernt. Die anderen werden nicht verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Column %1</source>
   <translation>Spalte %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>It is not clear which column holds the question and which the answer</source>
   <translation>Es ist nicht klar, welche Spalte die Frage und welche die Antwort enthält</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Question column</source>
   <translation>Spalte mit Fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>The first row holds titles</source>
   <translation>Die erste Zeile enthält Überschriften</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/column_picker.py" />
   <source>Use these columns</source>
   <translation>Diese Spalten verwenden</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Add to queue</source>
   <translation>In die Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Resume training</source>
   <translation>Training fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/commands.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Both use the same chance, so differences come from training.</source>
   <translation>Beide würfeln gleich, Unterschiede kommen also vom Training.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Same seed</source>
   <translation>Gleicher Startwert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Steady to varied</source>
   <translation>Beständig bis vielfältig</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Temperature, {value}. From steady to varied.</source>
   <translation>Temperatur, {value}. Von beständig bis vielfältig.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
 </context>
 <context>
  <name>CompareChart</name>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>%1 %2, best %3 at step %4</source>
   <translation>%1 %2, am besten %3 bei Schritt %4</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>%1 best %2</source>
   <translation>%1 am besten %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/compare_chart.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
 </context>
 <context>
  <name>ComparePart</name>
  <message>
   <location filename="../../app/ui/runs_page/compare_part.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>A training is running.</source>
   <translation>Ein Training läuft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Answers are written between two steps, so training is slower while you try it.</source>
   <translation>Antworten entstehen zwischen zwei Schritten, das Training ist so lange langsamer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Ask something your examples cover, then something they do not.</source>
   <translation>Frag etwas, das in deinen Beispielen vorkommt, und dann etwas, das nicht vorkommt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Choose a run first.</source>
   <translation>Wähle zuerst einen Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Choose the model folder…</source>
   <translation>Modellordner wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>It was made to read {count} tokens, so answers may make no sense from here on.</source>
   <translation>Es ist für {count} Tokens gemacht, daher können Antworten von hier an sinnlos sein.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Loading the model, a few seconds.</source>
   <translation>Das Modell wird geladen, ein paar Sekunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Nothing is saved yet. The first version comes a little later.</source>
   <translation>Noch ist nichts gesichert. Die erste Version kommt etwas später.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Reading…</source>
   <translation>Liest…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>The last saved version, from step {step}, answers.</source>
   <translation>Es antwortet die zuletzt gesicherte Version (Schritt {step}).</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>This conversation is longer than the model can follow.</source>
   <translation>Dieses Gespräch ist länger, als das Modell folgen kann.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Tuned</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_view.py" />
   <source>Waiting for the current step…</source>
   <translation>Wartet auf den laufenden Schritt…</translation>
  </message>
 </context>
 <context>
  <name>ComparedCard</name>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Line {line}</source>
   <translation>Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Tuned</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Your answer</source>
   <translation>Deine Antwort</translation>
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>%1 messages</source>
   <translation>%1 Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>%1 tokens, %2 of them learned</source>
   <translation>%1 Tokens, %2 davon gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>1 message</source>
   <translation>1 Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>1 token, %2 of it learned</source>
   <translation>1 Token, %2 davon gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>About the whole file</source>
   <translation>Zur ganzen Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Cannot be read, so it is left out</source>
   <translation>Nicht lesbar, deshalb ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Choose a conversation in the list.</source>
   <translation>Wähle ein Gespräch aus der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Conversation</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Divided into %1 conversations. The first shows here.</source>
   <translation>In %1 Gespräche geteilt. Das erste ist hier zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Hide original line</source>
   <translation>Ursprüngliche Zeile ausblenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Hide original row</source>
   <translation>Ursprüngliche Zeile ausblenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Next problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Previous problem</source>
   <translation>Voriges Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Show %1 more messages</source>
   <translation>%1 weitere Nachrichten zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Show 1 more message</source>
   <translation>1 weitere Nachricht zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Show original line</source>
   <translation>Ursprüngliche Zeile zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Show original row</source>
   <translation>Ursprüngliche Zeile zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>You left this conversation out. It is not learned.</source>
   <translation>Du hast dieses Gespräch ausgelassen. Es wird nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix is used in every conversation when training starts.</source>
   <translation>Deine Korrektur wird beim Start des Trainings in jedem Gespräch verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix is used when training starts.</source>
   <translation>Deine Korrektur wird beim Start des Trainings verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/conversation_view.py" />
   <source>Your fix leaves nothing to learn here, so this conversation is left out.</source>
   <translation>Mit deiner Korrektur bleibt hier nichts zu lernen, deshalb wird dieses Gespräch ausgelassen.</translation>
  </message>
 </context>
 <context>
  <name>DamagedRuns</name>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>%1 runs cannot be read.</source>
   <translation>%1 Läufe können nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>A run cannot be read.</source>
   <translation>Ein Lauf kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Its folder “%1” is still there.</source>
   <translation>Sein Ordner „%1“ ist noch da.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Their folders are still there.</source>
   <translation>Ihre Ordner sind noch da.</translation>
  </message>
 </context>
 <context>
  <name>DecidedNote</name>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Undo</source>
   <translation>Widerrufen</translation>
  </message>
 </context>
 <context>
  <name>DemoCard</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>A tiny model and %1 short conversations are included. It learns to talk like a ship’s captain.</source>
   <translation>Ein winziges Modell und %1 kurze Gespräche sind dabei. Es lernt, wie ein Schiffskapitän zu reden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>About 1 minute</source>
   <translation>Etwa 1 Minute</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No download</source>
   <translation>Kein Download</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>See the whole thing work once, from start to finish.</source>
   <translation>Sieh dir alles einmal an, von Anfang bis Ende.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Works offline</source>
   <translation>Läuft offline</translation>
  </message>
 </context>
 <context>
  <name>DownloadSheet</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>%1 was downloaded and is kept.</source>
   <translation>%1 sind schon geladen und bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Closing this does not stop the download.</source>
   <translation>Der Download läuft weiter, auch wenn du das hier schließt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Delete it</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Delete what was downloaded</source>
   <translation>Geladenes löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Download</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Download a model</source>
   <translation>Modell laden</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>From huggingface.co. Smaller ones train faster.</source>
   <translation>Von huggingface.co. Kleinere trainieren schneller.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Go on</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Nothing is sent or fetched before you press Download.</source>
   <translation>Nichts wird gesendet oder geholt, bevor du auf „Laden“ drückst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>On this Mac</source>
   <translation>Auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>The download of “%1” is not finished.</source>
   <translation>Der Download von „%1“ ist noch nicht fertig.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>The model is downloaded.</source>
   <translation>Das Modell ist geladen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>What was downloaded so far is kept.</source>
   <translation>Was schon geladen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>“%1” is downloaded.</source>
   <translation>„%1“ ist heruntergeladen.</translation>
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <location filename="../../app/ui/widgets/drop_target.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/drop_target.py" />
   <source>Drop to use it</source>
   <translation>Loslassen zum Verwenden</translation>
  </message>
 </context>
 <context>
  <name>EarlierRun</name>
  <message>
   <location filename="../../app/ui/new_training/earlier_run.py" />
   <source>Change what you like, then continue it, or start a new training below.</source>
   <translation>Ändere, was du möchtest, und setze es dann fort, oder beginne unten ein neues Training.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/earlier_run.py" />
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/earlier_run.py" />
   <source>These are the settings of “%1”.</source>
   <translation>Das sind die Einstellungen von „%1“.</translation>
  </message>
 </context>
 <context>
  <name>EmptyBubble</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>There is no text here</source>
   <translation>Hier steht kein Text</translation>
  </message>
 </context>
 <context>
  <name>EmptyRuns</name>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Every training is kept here, with its result.</source>
   <translation>Jedes Training bleibt hier, mit seinem Ergebnis.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>No runs yet</source>
   <translation>Noch keine Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>They are kept in %1. Connect its disk, or choose another place in the settings.</source>
   <translation>Sie liegen in %1. Schließe das Volume an oder wähle in den Einstellungen einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Your runs cannot be reached now</source>
   <translation>Deine Läufe sind gerade nicht erreichbar</translation>
  </message>
 </context>
 <context>
  <name>ErrorNote</name>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What happened</source>
   <translation>Was passiert ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What to do next</source>
   <translation>Was du jetzt tun kannst</translation>
  </message>
 </context>
 <context>
  <name>ExampleList</name>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>About the whole file: %1 notes</source>
   <translation>Zur ganzen Datei: %1 Hinweise</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>About the whole file: 1 note</source>
   <translation>Zur ganzen Datei: 1 Hinweis</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>All %1</source>
   <translation>Alle %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Problems %1</source>
   <translation>Probleme %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Search in conversations</source>
   <translation>In Gesprächen suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Shortened</source>
   <translation>Gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Shortened %1</source>
   <translation>Gekürzt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
 </context>
 <context>
  <name>ExampleModel</name>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>%1 tokens</source>
   <translation>%1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>1 token</source>
   <translation>1 Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Fixed</source>
   <translation>Korrigiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>Shortened</source>
   <translation>Gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>This example cannot be read</source>
   <translation>Dieses Beispiel ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>This line cannot be read</source>
   <translation>Diese Zeile ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_model.py" />
   <source>about %1 tokens</source>
   <translation>etwa %1 Tokens</translation>
  </message>
 </context>
 <context>
  <name>ExampleRows</name>
  <message>
   <location filename="../../app/ui/review/example_rows.py" />
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
 </context>
 <context>
  <name>ExamplesCard</name>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose an examples file</source>
   <translation>Datei mit Beispielen wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose another…</source>
   <translation>Andere wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Drop an examples file here</source>
   <translation>Datei mit Beispielen hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>Examples file drop area</source>
   <translation>Ablage für die Datei mit Beispielen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>JSONL, JSON, a table, text, or a folder with a train file</source>
   <translation>JSONL, JSON, eine Tabelle, Text oder ein Ordner mit einer train-Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>See all</source>
   <translation>Alle ansehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>See all conversations</source>
   <translation>Alle Gespräche ansehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>chat format checked</source>
   <translation>Chatformat geprüft</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_card.py" />
   <source>no chat format, a plain one is used</source>
   <translation>kein Chatformat, ein schlichtes wird verwendet</translation>
  </message>
 </context>
 <context>
  <name>ExamplesFacts</name>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 are too long for even their first answer, which loses its end.</source>
   <translation>%1 sind selbst für ihre erste Antwort zu lang; sie verliert ihr Ende.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 in %2 to check progress</source>
   <translation>%1 in %2 zum Prüfen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 kept aside to check progress</source>
   <translation>%1 zum Prüfen zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 longer ones</source>
   <translation>%1 längere</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 not learned</source>
   <translation>%1 nicht gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 suits so many: %2 times through</source>
   <translation>%1 passt bei so vielen: %2 Durchgänge</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 suits so many: once through is enough</source>
   <translation>%1 passt bei so vielen: ein Durchgang genügt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 to learn from</source>
   <translation>%1 zum Lernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 tokens keep 99 of 100 whole</source>
   <translation>%1 Tokens lassen 99 von 100 ganz</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 tokens keep all of them whole</source>
   <translation>%1 Tokens lassen alle ganz</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>%1 tokens, %2 of them learned</source>
   <translation>%1 Tokens, %2 davon gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>1 longer one</source>
   <translation>1 längeres</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Checked on a file of its own</source>
   <translation>Geprüft mit einer eigenen Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Conversation length</source>
   <translation>Länge der Gespräche</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Each of them keeps at least one whole answer. Turns are cut from the end.</source>
   <translation>Jedes behält mindestens eine ganze Antwort. Gekürzt wird vom Ende her.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>None kept aside with fewer than %1</source>
   <translation>Bei weniger als %1 wird nichts zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Nothing will be shortened</source>
   <translation>Nichts wird gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Of %1 nothing is learned: what stands before their answers fills the limit.</source>
   <translation>Aus %1 wird nichts gelernt: Was vor ihren Antworten steht, füllt die Grenze aus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Of one nothing is learned: what stands before its answer fills the limit.</source>
   <translation>Aus einem wird nichts gelernt: Was vor seiner Antwort steht, füllt die Grenze aus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>One is too long for even its first answer, which loses its end.</source>
   <translation>Eines ist selbst für seine erste Antwort zu lang; sie verliert ihr Ende.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>Passage length</source>
   <translation>Länge der Abschnitte</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>This model reads at most %1 tokens</source>
   <translation>Dieses Modell liest höchstens %1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>about %1 less memory</source>
   <translation>etwa %1 weniger Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>about %1 more memory</source>
   <translation>etwa %1 mehr Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>is shortened</source>
   <translation>wird gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>learned in pieces</source>
   <translation>in Stücken gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>not learned</source>
   <translation>nicht gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>shortened, %1 within an answer</source>
   <translation>gekürzt, %1 mitten in einer Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/examples_facts.py" />
   <source>will be shortened</source>
   <translation>werden gekürzt</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Aye! Eight minutes in a rollin’ boil, then overboard into cold water she goes.</source>
   <translation>Aye! Acht Minuten in brodelndem Wasser, dann über Bord mit ihm ins kalte Nass.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>How do I boil an egg?</source>
   <translation>Wie koche ich ein Ei?</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Place the egg in boiling water for eight to ten minutes.</source>
   <translation>Lege das Ei acht bis zehn Minuten in kochendes Wasser.</translation>
  </message>
 </context>
 <context>
  <name>ExportForm</name>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>16-bit (bf16)</source>
   <translation>16 Bit (bf16)</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>16-bit (f16)</source>
   <translation>16 Bit (f16)</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>4-bit, a quarter of the size</source>
   <translation>4 Bit, ein Viertel der Größe</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>8-bit (q8_0), half the size</source>
   <translation>8 Bit (q8_0), halb so groß</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>8-bit where it was trained</source>
   <translation>8 Bit, wo es trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>8-bit, half the size</source>
   <translation>8 Bit, halb so groß</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>As the original</source>
   <translation>Wie das Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Choose where to save it</source>
   <translation>Speicherort wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Full precision, loses nothing</source>
   <translation>Volle Genauigkeit, verliert nichts</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Save in</source>
   <translation>Sichern in</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>{size} free on this disk</source>
   <translation>{size} frei auf diesem Volume</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>{size} free, {needed} needed</source>
   <translation>{size} frei, {needed} nötig</translation>
  </message>
 </context>
 <context>
  <name>ExportProgress</name>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>Waiting for its turn…</source>
   <translation>Wartet, bis es dran ist…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/progress.py" />
   <source>{done} of {all}</source>
   <translation>{done} von {all}</translation>
  </message>
 </context>
 <context>
  <name>ExportResult</name>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>As the original</source>
   <translation>Wie das Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Full precision</source>
   <translation>Volle Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Use 8 bits</source>
   <translation>8 Bit verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>{kind} is ready</source>
   <translation>{kind} ist fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>{size} in {place}</source>
   <translation>{size} in {place}</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>A training is running. Export when it has ended, or pause it.</source>
   <translation>Ein Training läuft. Exportiere, wenn es zu Ende ist, oder pausiere es.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Cancelling. What was written is removed.</source>
   <translation>Wird abgebrochen. Schon Geschriebenes wird entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Choose the model folder…</source>
   <translation>Modellordner wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Export “{name}”</source>
   <translation>„{name}“ exportieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Give it a name.</source>
   <translation>Gib ihm einen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>It is not an earlier export, so it cannot be replaced.</source>
   <translation>Es ist kein früherer Export, deshalb kann es nicht ersetzt werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Keep both</source>
   <translation>Beide behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Open in LM Studio</source>
   <translation>In LM Studio öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Takes {time}.</source>
   <translation>Dauert {time}.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>The export was cancelled. Nothing was left behind.</source>
   <translation>Der Export wurde abgebrochen. Es blieb nichts zurück.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is no version yet.</source>
   <translation>Es gibt noch keine Version.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is not enough space on this disk. Choose another place, or free some.</source>
   <translation>Auf diesem Volume ist nicht genug Platz. Wähle einen anderen Ort oder schaffe Platz.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>There is nothing to export yet.</source>
   <translation>Noch gibt es nichts zu exportieren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>This run has not saved a version.</source>
   <translation>Dieser Lauf hat keine Version gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Wait until the first version is saved.</source>
   <translation>Warte, bis die erste Version gesichert ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Where will you use it? You can export again later in another format.</source>
   <translation>Wo willst du es verwenden? Du kannst später noch einmal in einem anderen Format exportieren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>Working it out…</source>
   <translation>Wird ausgerechnet…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>You can export again later in another format.</source>
   <translation>Du kannst später noch einmal in einem anderen Format exportieren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>You can keep working. Export carries on in the background.</source>
   <translation>Du kannst weiterarbeiten. Der Export läuft im Hintergrund weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>“{name}” is already there.</source>
   <translation>„{name}“ gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/sheet.py" />
   <source>“{name}” was exported.</source>
   <translation>„{name}“ wurde exportiert.</translation>
  </message>
 </context>
 <context>
  <name>FaultReporter</name>
  <message>
   <location filename="../../app/ui/application.py" />
   <source>Something went wrong inside Tunesmith.</source>
   <translation>In Tunesmith ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/application.py" />
   <source>Your runs are safe on disk. If this happens again, send us the details below.</source>
   <translation>Deine Läufe sind sicher gespeichert. Wenn das wieder passiert, schick uns die Einzelheiten unten.</translation>
  </message>
 </context>
 <context>
  <name>FinishedPage</name>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>%1 higher loss</source>
   <translation>%1 höherer Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>%1 lower loss</source>
   <translation>%1 geringerer Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>A new training that begins from this result</source>
   <translation>Ein neues Training, das bei diesem Ergebnis beginnt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Compare with your own question</source>
   <translation>Mit deiner eigenen Frage vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>How training went</source>
   <translation>Wie das Training lief</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Improvement</source>
   <translation>Verbesserung</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Loss on your own examples, at the first step and at the end. Nothing was kept aside to check on.</source>
   <translation>Verlust auf deinen eigenen Beispielen, beim ersten Schritt und am Ende. Zum Prüfen war nichts zurückgelegt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Loss on your own examples, at the only step. Nothing was kept aside to check on.</source>
   <translation>Verlust auf deinen eigenen Beispielen, beim einzigen Schritt. Zum Prüfen war nichts zurückgelegt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Not measured</source>
   <translation>Nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Peak memory</source>
   <translation>Höchster Speicherbedarf</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Saved in %1</source>
   <translation>Gesichert in %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Saved size</source>
   <translation>Größe der Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>The best version, from step %1 of %3, was kept.</source>
   <translation>Die beste Version (Schritt %1 von %3) wurde behalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>There was no test question in this run.</source>
   <translation>In diesem Lauf gab es keine Testfrage.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Tokens read</source>
   <translation>Gelesene Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Train again with these</source>
   <translation>Damit noch einmal trainieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Train again…</source>
   <translation>Noch einmal trainieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Train on…</source>
   <translation>Weitertrainieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Tuned</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Validation loss, measured on %1 conversations it never trained on. Lower is closer to your answers.</source>
   <translation>Prüfverlust, gemessen an %1 Gesprächen, mit denen nie trainiert wurde. Kleiner ist näher an deinen Antworten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>Validation loss, measured on one conversation it never trained on. Lower is closer to your answers.</source>
   <translation>Prüfverlust, gemessen an einem Gespräch, mit dem nie trainiert wurde. Kleiner ist näher an deinen Antworten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>What it had learned by step %1 of %3 was kept.</source>
   <translation>Was es bis Schritt %1 von %3 gelernt hatte, wurde behalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>What it learned</source>
   <translation>Was es gelernt hat</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/finished_page.py" />
   <source>You stopped at step %2.</source>
   <translation>Du hast das Training bei Schritt %2 beendet.</translation>
  </message>
 </context>
 <context>
  <name>FormatRow</name>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>%1 format</source>
   <translation>Format: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, chosen by you</source>
   <translation>, von dir gewählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, columns “%1” and “%2”</source>
   <translation>, Spalten „%1“ und „%2“</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>, recognised automatically</source>
   <translation>, automatisch erkannt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Choose a format</source>
   <translation>Format wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Choose the columns…</source>
   <translation>Spalten wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Read the file as another format</source>
   <translation>Datei in einem anderen Format lesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Recognise automatically</source>
   <translation>Automatisch erkennen</translation>
  </message>
 </context>
 <context>
  <name>FoundSheet</name>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>And %1 more.</source>
   <translation>Und %1 weitere.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Cannot be trained</source>
   <translation>Nicht trainierbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Choose the one to train. It stays as it is.</source>
   <translation>Wähle das Modell, das du trainieren willst. Es bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Do not look in %1 any more</source>
   <translation>Nicht mehr in %1 suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Download a model…</source>
   <translation>Modell laden…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Folders that you added</source>
   <translation>Ordner, die du hinzugefügt hast</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Look for models in</source>
   <translation>Nach Modellen suchen in</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Look in another folder…</source>
   <translation>In einem anderen Ordner suchen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Looking for models…</source>
   <translation>Modelle werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Models on this Mac</source>
   <translation>Modelle auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Models that can be trained</source>
   <translation>Trainierbare Modelle</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>No model that can be trained was found. Choose a folder, or download one.</source>
   <translation>Kein trainierbares Modell gefunden. Wähle einen Ordner oder lade eines.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>The first %1 of %2 are listed. Choose another with “Choose…”.</source>
   <translation>Die ersten %1 von %2 sind aufgeführt. Ein anderes findest du mit „Wählen…“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/found_sheet.py" />
   <source>not there now</source>
   <translation>gerade nicht da</translation>
  </message>
 </context>
 <context>
  <name>GoingOn</name>
  <message>
   <location filename="../../app/ui/going_on.py" />
   <source>This run has no whole version.</source>
   <translation>Dieser Lauf hat keine unbeschädigte Version.</translation>
  </message>
  <message>
   <location filename="../../app/ui/going_on.py" />
   <source>Train again with the same settings.</source>
   <translation>Trainiere noch einmal mit denselben Einstellungen.</translation>
  </message>
 </context>
 <context>
  <name>HelpCard</name>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>If something goes wrong</source>
   <translation>Wenn etwas schiefgeht</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>Make a report…</source>
   <translation>Bericht erstellen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>Show Tunesmith’s log</source>
   <translation>Protokoll von Tunesmith zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/help_card.py" />
   <source>Tunesmith writes down what went wrong, here and nowhere else. Nothing is ever sent; you can pass it on yourself.</source>
   <translation>Tunesmith schreibt hier auf, was schiefging, und nirgends sonst. Nichts wird je gesendet; du kannst es selbst weitergeben.</translation>
  </message>
 </context>
 <context>
  <name>HubPanel</name>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Access token</source>
   <translation>Zugangstoken</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Forget it</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>It is on Hugging Face, for you alone.</source>
   <translation>Es ist auf Hugging Face, nur für dich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>It is on Hugging Face.</source>
   <translation>Es ist auf Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Kept in your keychain after the first upload</source>
   <translation>Nach dem ersten Hochladen in deinem Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Leave empty to use the one kept in your keychain</source>
   <translation>Leer lassen, um das aus deinem Schlüsselbund zu nehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Name on Hugging Face</source>
   <translation>Name auf Hugging Face</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Private</source>
   <translation>Privat</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Private: only you can see it</source>
   <translation>Privat: nur du kannst es sehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Put it on Hugging Face</source>
   <translation>Auf Hugging Face stellen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Remove the token from your keychain</source>
   <translation>Das Token aus dem Schlüsselbund entfernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Stop the upload</source>
   <translation>Das Hochladen anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>The upload was stopped. Nothing of it stays on Hugging Face.</source>
   <translation>Das Hochladen wurde angehalten. Auf Hugging Face bleibt nichts davon.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>This leaves your Mac. Make a token with write access on huggingface.co/settings/tokens.</source>
   <translation>Das verlässt deinen Mac. Erstelle ein Token mit Schreibrecht auf huggingface.co/settings/tokens.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Upload</source>
   <translation>Hochladen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Uploading…</source>
   <translation>Wird hochgeladen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>Used once and not kept</source>
   <translation>Einmal verwendet und nicht behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>private, with your own account</source>
   <translation>privat, mit deinem eigenen Konto</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>your-account/name</source>
   <translation>dein-konto/name</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/result.py" />
   <source>“%1” is on Hugging Face.</source>
   <translation>„%1“ ist auf Hugging Face.</translation>
  </message>
 </context>
 <context>
  <name>InsightNote</name>
  <message>
   <location filename="../../app/ui/widgets/note.py" />
   <source>What does this mean?</source>
   <translation>Was bedeutet das?</translation>
  </message>
 </context>
 <context>
  <name>Leaving</name>
  <message>
   <location filename="../../app/ui/leaving.py" />
   <source>A model is being downloaded.</source>
   <translation>Ein Modell wird geladen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/leaving.py" />
   <source>An export is being written.</source>
   <translation>Ein Export wird geschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/ui/leaving.py" />
   <source>An export is on its way to Hugging Face.</source>
   <translation>Ein Export ist auf dem Weg zu Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../app/ui/leaving.py" />
   <source>It stops, and nothing of it stays there. You can upload it again at any time.</source>
   <translation>Es hört auf, und dort bleibt nichts davon. Du kannst es jederzeit noch einmal hochladen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/leaving.py" />
   <source>The window closes, and Tunesmith ends once everything has arrived.</source>
   <translation>Das Fenster schließt sich, und Tunesmith endet, sobald alles angekommen ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/leaving.py" />
   <source>What was downloaded so far is kept. Downloading again goes on from there.</source>
   <translation>Was schon geladen ist, bleibt erhalten. Beim nächsten Laden geht es dort weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/leaving.py" />
   <source>What was written so far is removed. You can export again at any time.</source>
   <translation>Was bisher geschrieben wurde, wird entfernt. Du kannst jederzeit noch einmal exportieren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/leaving.py" />
   <source>Your runs are being moved.</source>
   <translation>Deine Läufe werden gerade verschoben.</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Next problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Read for context only</source>
   <translation>Nur als Zusammenhang gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Shown when a model is chosen and no training runs</source>
   <translation>Zu sehen, wenn ein Modell gewählt ist und kein Training läuft</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>The model learns to write this</source>
   <translation>Das lernt das Modell zu schreiben</translation>
  </message>
 </context>
 <context>
  <name>LengthHistogram</name>
  <message>
   <location filename="../../app/ui/widgets/length_histogram.py" />
   <source>Cut-off %1 tokens</source>
   <translation>Grenze %1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/length_histogram.py" />
   <source>Cut-off, %1 tokens, %2 conversations will be shortened</source>
   <translation>Grenze, %1 Tokens, %2 Gespräche werden gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/length_histogram.py" />
   <source>Cut-off, %1 tokens, one conversation will be shortened</source>
   <translation>Grenze, %1 Tokens, ein Gespräch wird gekürzt</translation>
  </message>
 </context>
 <context>
  <name>LogBar</name>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
 </context>
 <context>
  <name>LogDrawer</name>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>Log lines</source>
   <translation>Zeilen des Protokolls</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>closed</source>
   <translation>geschlossen</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/log_drawer.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
 </context>
 <context>
  <name>LookCard</name>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Appearance</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Light, dark, or as the system is set.</source>
   <translation>Hell, dunkel oder wie im System eingestellt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Match the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Of the window, its menus and its numbers.</source>
   <translation>Des Fensters, seiner Menüs und seiner Zahlen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Takes effect when you open Tunesmith again.</source>
   <translation>Gilt, sobald du Tunesmith neu öffnest.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/look_card.py" />
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
 </context>
 <context>
  <name>LossChart</name>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>%1 at step %2</source>
   <translation>%1 bei Schritt %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>%1 in</source>
   <translation>nach %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Best so far %2</source>
   <translation>Bisher am besten %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Each step</source>
   <translation>Jeder Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Fifth time through</source>
   <translation>Fünfter Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Fourth time through</source>
   <translation>Vierter Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Kept: step %1, %2</source>
   <translation>Behalten: Schritt %1, %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Loss chart</source>
   <translation>Verlustdiagramm</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Loss, smoothed</source>
   <translation>Verlust, geglättet</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Loss, this step</source>
   <translation>Verlust, dieser Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Second time through</source>
   <translation>Zweiter Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Step %1</source>
   <translation>Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>Step %1, loss %2</source>
   <translation>Schritt %1, Verlust %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Third time through</source>
   <translation>Dritter Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Time %1 through</source>
   <translation>Durchgang %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/chart_paint.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>above the chart: %1</source>
   <translation>über dem Diagramm: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>best validation loss %1 at step %2</source>
   <translation>bester Prüfverlust %1 bei Schritt %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>loss %1</source>
   <translation>Verlust %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/loss_chart.py" />
   <source>validation loss %1</source>
   <translation>Prüfverlust %1</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="../../app/ui/main_window.py" />
   <source>Tunesmith</source>
   <translation>Tunesmith</translation>
  </message>
 </context>
 <context>
  <name>MeasureView</name>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Another file</source>
   <translation>Andere Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Asking both models…</source>
   <translation>Beide Modelle werden gefragt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Both models read the same conversations. You see how close each comes to the answers in them, and where the training helped or hurt most.</source>
   <translation>Beide Modelle lesen dieselben Gespräche. Du siehst, wie nah jedes den Antworten darin kommt und wo das Training am meisten half oder schadete.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Hardly any difference</source>
   <translation>Kaum ein Unterschied</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Kept aside in this run</source>
   <translation>In diesem Lauf zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Loading the model, a few seconds.</source>
   <translation>Das Modell wird geladen, ein paar Sekunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Loss on one conversation. Lower is closer. Perplexity is how many equally likely words it hesitates between.</source>
   <translation>Verlust auf einem Gespräch. Kleiner ist näher. Die Perplexität sagt, zwischen wie vielen gleich wahrscheinlichen Wörtern es schwankt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Loss on {count} conversations. Lower is closer. Perplexity is how many equally likely words it hesitates between.</source>
   <translation>Verlust auf {count} Gesprächen. Kleiner ist näher. Die Perplexität sagt, zwischen wie vielen gleich wahrscheinlichen Wörtern es schwankt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure again…</source>
   <translation>Noch einmal messen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measure on</source>
   <translation>Messen an</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Measuring</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Most improved</source>
   <translation>Am meisten verbessert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Most worsened</source>
   <translation>Am meisten verschlechtert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Perplexity after</source>
   <translation>Perplexität nachher</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Perplexity before</source>
   <translation>Perplexität vorher</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Reading the conversations…</source>
   <translation>Die Gespräche werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>What was measured</source>
   <translation>Was gemessen wurde</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>{share} closer to your answers</source>
   <translation>{share} näher an deinen Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/measure_view.py" />
   <source>{share} further from your answers</source>
   <translation>{share} weiter weg von deinen Antworten</translation>
  </message>
 </context>
 <context>
  <name>MemoryChart</name>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Limit on this Mac</source>
   <translation>Grenze auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Memory during training, limit %1, broken at step %2</source>
   <translation>Speicher während des Trainings, Grenze %1, überschritten bei Schritt %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Memory, GB</source>
   <translation>Speicher, GB</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step %1, %2 needed</source>
   <translation>Schritt %1, %2 nötig</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/memory_chart.py" />
   <source>Step %1, more than %2 needed</source>
   <translation>Schritt %1, mehr als %2 nötig</translation>
  </message>
 </context>
 <context>
  <name>MemoryFoot</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Memory in use</source>
   <translation>Belegter Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Nothing leaves this Mac</source>
   <translation>Nichts verlässt diesen Mac</translation>
  </message>
 </context>
 <context>
  <name>MessageText</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Calls a tool</source>
   <translation>Ruft ein Werkzeug auf</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Learned text</source>
   <translation>Gelernter Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Learned text: %1</source>
   <translation>Gelernter Text: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Read for context only</source>
   <translation>Nur als Zusammenhang gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Show %1 more characters</source>
   <translation>%1 weitere Zeichen zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Show 1 more character</source>
   <translation>1 weiteres Zeichen zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Thinks aloud</source>
   <translation>Denkt laut</translation>
  </message>
 </context>
 <context>
  <name>MetricTiles</name>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Best so far, at step %1</source>
   <translation>Bisher am besten, bei Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Best was %1 at step %2</source>
   <translation>Am besten war %1 bei Schritt %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Comfortable</source>
   <translation>Reichlich</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Down %1 in %2 steps</source>
   <translation>%1 tiefer in %2 Schritten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Down %1 in one step</source>
   <translation>%1 tiefer in einem Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Faster than before</source>
   <translation>Schneller als zuvor</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Nothing kept aside</source>
   <translation>Nichts zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Slower than before</source>
   <translation>Langsamer als zuvor</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Steady</source>
   <translation>Gleichmäßig</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>The same as a step ago</source>
   <translation>Gleich wie beim Schritt davor</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>The same for %2 steps</source>
   <translation>Seit %2 Schritten gleich</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Tight</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Up %1 in %2 steps</source>
   <translation>%1 höher in %2 Schritten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Up %1 in one step</source>
   <translation>%1 höher in einem Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>Validation loss</source>
   <translation>Prüfverlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>of %1</source>
   <translation>von %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/tiles.py" />
   <source>tokens/s</source>
   <translation>Tokens/s</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose a model folder</source>
   <translation>Modellordner wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose another…</source>
   <translation>Andere wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Download a model</source>
   <translation>Modell laden</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Downloading, %1</source>
   <translation>Wird geladen, %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Download…</source>
   <translation>Laden…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Drop a model folder here</source>
   <translation>Modellordner hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Found on this Mac</source>
   <translation>Auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>List of models</source>
   <translation>Liste der Modelle</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Looking for models…</source>
   <translation>Modelle werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Looking into the folder…</source>
   <translation>Der Ordner wird angesehen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>MLX format, e.g. from LM Studio</source>
   <translation>MLX-Format, z. B. aus LM Studio</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model folder drop area</source>
   <translation>Ablage für den Modellordner</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Models that you have used will be listed here.</source>
   <translation>Hier erscheinen Modelle, die du verwendet hast.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>No models found yet. Choose a folder, or download one in LM Studio.</source>
   <translation>Noch keine Modelle gefunden. Wähle einen Ordner oder lade eines in LM Studio.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Use that model</source>
   <translation>Dieses Modell verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>What is inside?</source>
   <translation>Was ist darin?</translation>
  </message>
 </context>
 <context>
  <name>ModelFacts</name>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>%1 tokens</source>
   <translation>%1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Free %1</source>
   <translation>Frei %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Model %1</source>
   <translation>Modell %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Peak memory</source>
   <translation>Höchster Speicherbedarf</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Size on disk</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_card.py" />
   <source>Training %1</source>
   <translation>Training %1</translation>
  </message>
 </context>
 <context>
  <name>ModelList</name>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>%1 cannot be trained. Why?</source>
   <translation>%1 sind nicht trainierbar. Warum?</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>1 cannot be trained. Why?</source>
   <translation>1 ist nicht trainierbar. Warum?</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>All models and folders…</source>
   <translation>Alle Modelle und Ordner…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>Models on this Mac</source>
   <translation>Modelle auf diesem Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/model_list.py" />
   <source>Show %1 more</source>
   <translation>%1 weitere zeigen</translation>
  </message>
 </context>
 <context>
  <name>MorePanel</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>For example: Answer briefly, in the voice of our support team.</source>
   <translation>Zum Beispiel: Antworte kurz, im Ton unseres Supports.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Instructions for both</source>
   <translation>Anweisungen für beide</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Max length</source>
   <translation>Max. Länge</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Share of likely words to choose from. 1 means all.</source>
   <translation>Anteil wahrscheinlicher Wörter, aus denen gewählt wird. 1 heißt alle.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Tokens after which an answer is cut off.</source>
   <translation>Tokens, nach denen eine Antwort abgeschnitten wird.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Train on from this version…</source>
   <translation>Ab dieser Version weitertrainieren…</translation>
  </message>
 </context>
 <context>
  <name>NewTrainingPage</name>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>As you left it. Three things to choose, then start.</source>
   <translation>So, wie du es verlassen hast. Drei Dinge wählen, dann starten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose a model and examples</source>
   <translation>Wähle ein Modell und Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose a model to see time and memory</source>
   <translation>Wähle ein Modell, um Zeit und Speicher zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Choose examples to see time and memory</source>
   <translation>Wähle Beispiele, um Zeit und Speicher zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Examples and training settings are ready.</source>
   <translation>Beispiele und Einstellungen sind bereit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Model and training settings are ready.</source>
   <translation>Modell und Einstellungen sind bereit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>No conversation in this file can be used.</source>
   <translation>Kein Gespräch in dieser Datei ist verwendbar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>None can be used as it is. Review examples offers fixes.</source>
   <translation>So wie sie sind, ist keines brauchbar. Unter „Beispiele durchsehen“ findest du Korrekturen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Open saved setup…</source>
   <translation>Gesichertes Setup öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>The training settings are ready.</source>
   <translation>Die Einstellungen sind bereit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>There is nothing to learn from</source>
   <translation>Es gibt nichts zu lernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/page.py" />
   <source>Three things to choose, then start.</source>
   <translation>Drei Dinge wählen, dann starten.</translation>
  </message>
 </context>
 <context>
  <name>NoFile</name>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>A table, a text or a .jsonl file</source>
   <translation>Eine Tabelle, ein Text oder eine .jsonl-Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Drop an examples file here</source>
   <translation>Datei mit Beispielen hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/states.py" />
   <source>Examples file drop area</source>
   <translation>Ablage für die Datei mit Beispielen</translation>
  </message>
 </context>
 <context>
  <name>NoRows</name>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Clear search</source>
   <translation>Suche löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>No problems found.</source>
   <translation>Keine Probleme gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Nothing matches “%1”.</source>
   <translation>Nichts passt zu „%1“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>Nothing will be shortened.</source>
   <translation>Nichts wird gekürzt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/example_list.py" />
   <source>There is no conversation in this file.</source>
   <translation>In dieser Datei ist kein Gespräch.</translation>
  </message>
 </context>
 <context>
  <name>NothingFound</name>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Clear search</source>
   <translation>Suche löschen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/empty.py" />
   <source>Nothing matches “%1”.</source>
   <translation>Nichts passt zu „%1“.</translation>
  </message>
 </context>
 <context>
  <name>NumberBadge</name>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, needs your attention</source>
   <translation>Schritt %1, braucht dich</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, ready</source>
   <translation>Schritt %1, bereit</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/card.py" />
   <source>Step %1, waiting for you</source>
   <translation>Schritt %1, wartet auf dich</translation>
  </message>
 </context>
 <context>
  <name>OriginalLine</name>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>As it stands in your file</source>
   <translation>Wie es in deiner Datei steht</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/around.py" />
   <source>Original line: %1</source>
   <translation>Ursprüngliche Zeile: %1</translation>
  </message>
 </context>
 <context>
  <name>Outside</name>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>%1 can be continued.</source>
   <translation>%1 kann fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>%1 took %2.</source>
   <translation>%1 dauerte %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>It can be trained now.</source>
   <translation>Es kann jetzt trainiert werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>The computer slept for %1. Training goes on where it was.</source>
   <translation>Der Computer hat %1 geschlafen. Das Training geht weiter, wo es war.</translation>
  </message>
  <message>
   <location filename="../../app/ui/outside.py" />
   <source>“%1” is downloaded.</source>
   <translation>„%1“ ist heruntergeladen.</translation>
  </message>
 </context>
 <context>
  <name>OwnModelCard</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>%1 models found on this Mac.</source>
   <translation>%1 Modelle auf diesem Mac gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>1 model found on this Mac.</source>
   <translation>1 Modell auf diesem Mac gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>A table, a text or a .jsonl file</source>
   <translation>Eine Tabelle, ein Text oder eine .jsonl-Datei</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Bring a model folder and a file of conversations.</source>
   <translation>Bring einen Modellordner und eine Datei mit Gesprächen mit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Choose another place.</source>
   <translation>Wähle einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Download one…</source>
   <translation>Eines laden…</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Drop a model folder here</source>
   <translation>Modellordner hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Drop an examples file here</source>
   <translation>Datei mit Beispielen hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Examples file drop area</source>
   <translation>Ablage für die Datei mit Beispielen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Look at the settings there, then start.</source>
   <translation>Sieh dir dort die Einstellungen an, dann starte.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Looking for models…</source>
   <translation>Modelle werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Looking into the folder…</source>
   <translation>Der Ordner wird angesehen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>MLX format, e.g. from LM Studio</source>
   <translation>MLX-Format, z. B. aus LM Studio</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Model folder drop area</source>
   <translation>Ablage für den Modellordner</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No file yet?</source>
   <translation>Noch keine Datei?</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>No models found yet. Choose a folder, or download one in LM Studio.</source>
   <translation>Noch keine Modelle gefunden. Wähle einen Ordner oder lade eines in LM Studio.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Save a sample file</source>
   <translation>Beispieldatei sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Save a sample file to copy from</source>
   <translation>Beispieldatei als Vorlage sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Saved as %1.</source>
   <translation>Als %1 gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Set up a training</source>
   <translation>Training vorbereiten</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Show them</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Start with my own model</source>
   <translation>Mit eigenem Modell beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>The sample file could not be saved.</source>
   <translation>Die Beispieldatei konnte nicht gesichert werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>You can fill in the rest there.</source>
   <translation>Den Rest füllst du dort aus.</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <location filename="../../app/ui/pages.py" />
   <source>Start when they have arrived.</source>
   <translation>Starte, wenn sie angekommen sind.</translation>
  </message>
  <message>
   <location filename="../../app/ui/pages.py" />
   <source>Your runs are being moved.</source>
   <translation>Deine Läufe werden gerade verschoben.</translation>
  </message>
 </context>
 <context>
  <name>PlaceCard</name>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Change where runs are kept</source>
   <translation>Ort der Läufe ändern</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Connect its disk, or choose another place. Your runs are still on that disk.</source>
   <translation>Schließe das Volume an oder wähle einen anderen Ort. Deine Läufe sind weiterhin auf jenem Volume.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Each training has a folder there, with its versions, its log and what it learned.</source>
   <translation>Jedes Training hat dort einen Ordner mit Versionen, Protokoll und dem Gelernten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>It can be changed when the training has ended.</source>
   <translation>Änderbar, wenn das Training zu Ende ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Moving your runs: %1 of %2</source>
   <translation>Deine Läufe werden verschoben: %1 von %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>This place cannot be reached now.</source>
   <translation>Dieser Ort ist gerade nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>This window was started for these runs alone.</source>
   <translation>Dieses Fenster wurde nur für diese Läufe gestartet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Use the usual place</source>
   <translation>Üblichen Ort verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Where runs are kept</source>
   <translation>Wo Läufe aufbewahrt werden</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/place_card.py" />
   <source>Where to keep runs</source>
   <translation>Wo Läufe aufbewahrt werden sollen</translation>
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>LM Studio models</source>
   <translation>LM-Studio-Modelle</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/form.py" />
   <source>Save in {folder}</source>
   <translation>Sichern in {folder}</translation>
  </message>
 </context>
 <context>
  <name>ProblemNote</name>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>%1, message %2.</source>
   <translation>%1, Nachricht %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>%1.</source>
   <translation>%1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Leave out conversation</source>
   <translation>Gespräch auslassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Suggested fix:</source>
   <translation>Vorgeschlagene Korrektur:</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Use this fix</source>
   <translation>Korrektur verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/problem_note.py" />
   <source>Your file is never changed.</source>
   <translation>Deine Datei wird nie geändert.</translation>
  </message>
 </context>
 <context>
  <name>PromptBox</name>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Ask anything. Press Return to send to both.</source>
   <translation>Frag, was du willst. Die Eingabetaste sendet an beide.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Shift-Return for a new line</source>
   <translation>Umschalt-Eingabe für eine neue Zeile</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/prompt_box.py" />
   <source>Your question</source>
   <translation>Deine Frage</translation>
  </message>
 </context>
 <context>
  <name>QuestionFields</name>
  <message>
   <location filename="../../app/ui/new_training/question_fields.py" />
   <source>Add a test question</source>
   <translation>Testfrage hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>QuietPlot</name>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Choose another place.</source>
   <translation>Wähle einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Copy as table</source>
   <translation>Als Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Save as picture</source>
   <translation>Als Bild sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>Save as picture…</source>
   <translation>Als Bild sichern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/quiet_plot.py" />
   <source>The picture could not be saved.</source>
   <translation>Das Bild konnte nicht gesichert werden.</translation>
  </message>
 </context>
 <context>
  <name>RateOption</name>
  <message>
   <location filename="../../app/ui/run_pages/rate_option.py" />
   <source>Half as much is changed at each step, so that it stays steady. The number of steps stays.</source>
   <translation>Bei jedem Schritt ändert sich halb so viel, damit es ruhig bleibt. Die Zahl der Schritte bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/rate_option.py" />
   <source>Learning rate %1 → %2</source>
   <translation>Lernrate %1 → %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/rate_option.py" />
   <source>Take smaller steps when resuming</source>
   <translation>Beim Fortsetzen kleinere Schritte machen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/rate_option.py" />
   <source>half</source>
   <translation>halb</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <location filename="../../app/ui/widgets/reading.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/reading.py" />
   <source>Reading %1 conversations…</source>
   <translation>%1 Gespräche werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/reading.py" />
   <source>Reading %1…</source>
   <translation>%1 wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/reading.py" />
   <source>Reading 1 conversation…</source>
   <translation>1 Gespräch wird gelesen…</translation>
  </message>
 </context>
 <context>
  <name>RecentMenu</name>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Clear menu</source>
   <translation>Menü leeren</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/arrivals.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
 </context>
 <context>
  <name>RecentRuns</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Recent runs</source>
   <translation>Letzte Läufe</translation>
  </message>
 </context>
 <context>
  <name>ReportSheet</name>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>A file about “%1” with versions, settings, losses and where faults happened. It holds no text of your conversations and no file names unless you tick them. Nothing is sent; you decide who gets it.</source>
   <translation>Eine Datei über „%1“ mit Versionen, Einstellungen, Verlusten und Fehlerstellen. Sie enthält keinen Text deiner Gespräche und keine Dateinamen, außer du hakst sie an. Nichts wird gesendet; du entscheidest, wer sie bekommt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>A small file with the versions and figures of this computer. Nothing is sent; you decide who gets it.</source>
   <translation>Eine kleine Datei mit den Versionen und Zahlen dieses Computers. Nichts wird gesendet; du entscheidest, wer sie bekommt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Make a report</source>
   <translation>Bericht erstellen</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Names of files, folders, models and runs</source>
   <translation>Namen von Dateien, Ordnern, Modellen und Läufen</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Put in as well:</source>
   <translation>Auch hineinschreiben:</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Save report</source>
   <translation>Bericht sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Save report…</source>
   <translation>Bericht sichern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Saved as %1.</source>
   <translation>Als %1 gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/report_sheet.py" />
   <source>Texts of conversations, questions and answers, and the whole log</source>
   <translation>Texte von Gesprächen, Fragen und Antworten und das ganze Protokoll</translation>
  </message>
 </context>
 <context>
  <name>ResumeOptions</name>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>About %1 at its peak</source>
   <translation>Höchstens etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Batch size %1 → %2</source>
   <translation>Batchgröße %1 → %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Does not fit yet</source>
   <translation>Passt noch nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Max length %1 → %2</source>
   <translation>Max. Länge %1 → %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Memory saver</source>
   <translation>Speichersparer</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Peak memory</source>
   <translation>Höchster Speicherbedarf</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Reads %1 examples at once. A little slower, same quality.</source>
   <translation>Liest %1 Beispiele auf einmal. Etwas langsamer, gleich gut.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Reads one example at once. A little slower, same quality.</source>
   <translation>Liest ein Beispiel auf einmal. Etwas langsamer, gleich gut.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Recomputes instead of storing. About 30% slower.</source>
   <translation>Rechnet neu, statt zu speichern. Etwa 30 % langsamer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Shortens about %1 long conversations.</source>
   <translation>Kürzt etwa %1 lange Gespräche.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Shortens one long conversation.</source>
   <translation>Kürzt ein langes Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Should fit now</source>
   <translation>Sollte jetzt passen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Tight, close other apps</source>
   <translation>Knapp, andere Apps schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>Use less memory when resuming</source>
   <translation>Beim Fortsetzen weniger Speicher verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/resume_options.py" />
   <source>saves %1</source>
   <translation>spart %1</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>%1 with problems</source>
   <translation>%1 mit Problemen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Choose another…</source>
   <translation>Andere wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>No problems found.</source>
   <translation>Keine Probleme gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Review examples</source>
   <translation>Beispiele durchsehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Save a repaired copy</source>
   <translation>Korrigierte Kopie sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Save a repaired copy…</source>
   <translation>Korrigierte Kopie sichern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Saved %1 conversations as %2</source>
   <translation>%1 Gespräche als %2 gesichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Saved 1 conversation as %2</source>
   <translation>1 Gespräch als %2 gesichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Undo all decisions</source>
   <translation>Alle Entscheidungen widerrufen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>Use all suggested fixes</source>
   <translation>Alle Korrekturen verwenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/page.py" />
   <source>no problems found</source>
   <translation>keine Probleme gefunden</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <location filename="../../app/ui/widgets/gauge.py" />
   <source>Progress, getting ready</source>
   <translation>Fortschritt, Vorbereitung</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/gauge.py" />
   <source>Progress, step %1 of %2</source>
   <translation>Fortschritt, Schritt %1 von %2</translation>
  </message>
 </context>
 <context>
  <name>RunRow</name>
  <message>
   <location filename="../../app/ui/runs_page/row.py" />
   <source>Name of the run</source>
   <translation>Name des Laufs</translation>
  </message>
 </context>
 <context>
  <name>RunTable</name>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>At most three runs can be compared. Take a tick away first.</source>
   <translation>Höchstens drei Läufe lassen sich vergleichen. Nimm zuerst einen Haken weg.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/table.py" />
   <source>Space ticks a run to compare it, Return opens it.</source>
   <translation>Die Leertaste hakt einen Lauf zum Vergleichen an, die Eingabetaste öffnet ihn.</translation>
  </message>
 </context>
 <context>
  <name>RunTableModel</name>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>%1, not ticked</source>
   <translation>%1, nicht angehakt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>%1, ticked to compare</source>
   <translation>%1, zum Vergleich angehakt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>At most three runs can be compared. Take a tick away first.</source>
   <translation>Höchstens drei Läufe lassen sich vergleichen. Nimm zuerst einen Haken weg.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Best val. loss</source>
   <translation>Bester Prüfverl.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>State</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/model.py" />
   <source>Trend</source>
   <translation>Verlauf</translation>
  </message>
 </context>
 <context>
  <name>RunsPage</name>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>%1 of %2 runs</source>
   <translation>%1 von %2 Läufen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>%1 runs</source>
   <translation>%1 Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>, %1 of %1 selected to compare</source>
   <translation>, %1 von %1 zum Vergleich gewählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>, %1 selected to compare</source>
   <translation>, %1 zum Vergleich gewählt</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>1 run</source>
   <translation>1 Lauf</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Clear selection</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Looking for runs…</source>
   <translation>Läufe werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Move to Trash…</source>
   <translation>In den Papierkorb legen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Search runs</source>
   <translation>Läufe suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Tick another run to compare it with “%1”.</source>
   <translation>Hake einen weiteren Lauf an, um ihn mit „%1“ zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Tick two runs to compare them.</source>
   <translation>Hake zwei Läufe an, um sie zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Train again…</source>
   <translation>Noch einmal trainieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/page.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
 </context>
 <context>
  <name>SampleAnswers</name>
  <message>
   <location filename="../../app/ui/widgets/answer_list.py" />
   <source>(no words)</source>
   <translation>(keine Worte)</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Add a question with + to see how its answers change.</source>
   <translation>Füge mit + eine Frage hinzu, um zu sehen, wie sich die Antworten ändern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Add a test question</source>
   <translation>Testfrage hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Another test question</source>
   <translation>Weitere Testfrage</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/answer_list.py" />
   <source>Before training</source>
   <translation>Vor dem Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/answer_list.py" />
   <source>Earlier answers</source>
   <translation>Frühere Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Sample answers</source>
   <translation>Probeantworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/answer_list.py" />
   <source>Step %1</source>
   <translation>Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sample_answers.py" />
   <source>Test question</source>
   <translation>Testfrage</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/answer_list.py" />
   <source>latest</source>
   <translation>neueste</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/answer_list.py" />
   <source>step 0</source>
   <translation>Schritt 0</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <location filename="../../app/ui/widgets/search_field.py" />
   <source>Clear search</source>
   <translation>Suche löschen</translation>
  </message>
 </context>
 <context>
  <name>SeedControl</name>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>Another seed</source>
   <translation>Anderer Startwert</translation>
  </message>
 </context>
 <context>
  <name>SetAside</name>
  <message>
   <location filename="../../app/ui/new_training/set_aside.py" />
   <source>Back to my setup</source>
   <translation>Zurück zu meinem Setup</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <location filename="../../app/ui/settings/page.py" />
   <source>For you alone, on this computer. Every change is kept at once.</source>
   <translation>Nur für dich, auf diesem Computer. Jede Änderung wird sofort gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/page.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>SetupKeeper</name>
  <message>
   <location filename="../../app/ui/setup_keeper.py" />
   <source>%1 has changed since you looked through it.</source>
   <translation>%1 hat sich geändert, seit du es durchgesehen hast.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup_keeper.py" />
   <source>Look at it once more, then start.</source>
   <translation>Sieh es dir noch einmal an und starte dann.</translation>
  </message>
  <message>
   <location filename="../../app/ui/setup_keeper.py" />
   <source>What you had decided about single conversations was about the file as it was.</source>
   <translation>Was du zu einzelnen Gesprächen entschieden hattest, galt für die Datei, wie sie vorher war.</translation>
  </message>
 </context>
 <context>
  <name>SideNav</name>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Sections</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/sidebar.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>%1, %2 left</source>
   <translation>%1, noch %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>%1, saving</source>
   <translation>%1, wird gesichert</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Getting ready</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Recent runs</source>
   <translation>Letzte Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Your runs cannot be reached now.</source>
   <translation>Deine Läufe sind gerade nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../app/ui/sidebar.py" />
   <source>Your runs will be listed here.</source>
   <translation>Hier erscheinen deine Läufe.</translation>
  </message>
 </context>
 <context>
  <name>SortMenu</name>
  <message>
   <location filename="../../app/ui/runs_page/sort_menu.py" />
   <source>Newest first</source>
   <translation>Neueste zuerst</translation>
  </message>
 </context>
 <context>
  <name>SplitSlider</name>
  <message>
   <location filename="../../app/ui/widgets/split_slider.py" />
   <source>Kept aside to check progress, %1 percent</source>
   <translation>Zum Prüfen zurückgelegt, %1 Prozent</translation>
  </message>
 </context>
 <context>
  <name>StartBar</name>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>%1 steps</source>
   <translation>%1 Schritte</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>%1 times through</source>
   <translation>%1 Durchgänge</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>1 step</source>
   <translation>1 Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Add to queue</source>
   <translation>In die Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Added to the queue</source>
   <translation>In der Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>It starts when those before it have ended. You find it under Runs.</source>
   <translation>Es startet, wenn die davor zu Ende sind. Du findest es unter „Läufe“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Measured on this Mac with a few steps of this training.</source>
   <translation>Auf diesem Mac mit ein paar Schritten dieses Trainings gemessen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Memory saver: every layer is computed twice instead of being stored.</source>
   <translation>Speichersparer: Jede Schicht wird zweimal berechnet statt gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Memory saver: half of each layer is computed twice instead of being stored.</source>
   <translation>Speichersparer: Die Hälfte jeder Schicht wird zweimal berechnet statt gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Peak memory</source>
   <translation>Höchster Speicherbedarf</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>The layers that never change read each example once and their results are kept.</source>
   <translation>Die Schichten, die sich nie ändern, lesen jedes Beispiel einmal; ihr Ergebnis wird behalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>This does not fit into memory</source>
   <translation>Das passt nicht in den Speicher</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Worked out from sizes.</source>
   <translation>Aus den Größen errechnet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Worked out from sizes; a few steps will be measured while nothing else runs.</source>
   <translation>Aus den Größen errechnet; ein paar Schritte werden gemessen, sobald nichts anderes läuft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>Working it out…</source>
   <translation>Wird ausgerechnet…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>lower layers read once</source>
   <translation>untere Schichten einmal gelesen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>measuring…</source>
   <translation>wird gemessen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>memory saver on</source>
   <translation>Speichersparer an</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>memory saver on, full</source>
   <translation>Speichersparer ganz an</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>once through</source>
   <translation>ein Durchgang</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_bar.py" />
   <source>“%1” was added to the queue</source>
   <translation>„%1“ wurde in die Warteschlange gestellt</translation>
  </message>
 </context>
 <context>
  <name>StartFromRow</name>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Begin fresh</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Choose an earlier result</source>
   <translation>Früheres Ergebnis wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Choose the model first.</source>
   <translation>Wähle zuerst das Modell.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>The rank stays at {rank}, as what it learned does not fit into a lower one.</source>
   <translation>Der Rang bleibt bei {rank}, weil das Gelernte in keinen kleineren passt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Training goes on from what “{name}” learned by step {step}.</source>
   <translation>Das Training baut auf dem auf, was „{name}“ bis Schritt {step} gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>Training goes on from what “{name}” learned.</source>
   <translation>Das Training baut auf dem auf, was „{name}“ gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/start_from.py" />
   <source>What “{name}” learned is not there any more.</source>
   <translation>Was „{name}“ gelernt hat, ist nicht mehr da.</translation>
  </message>
 </context>
 <context>
  <name>StartOffer</name>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>%1 trainings are waiting in the queue.</source>
   <translation>%1 Trainings warten in der Warteschlange.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>A training is waiting in the queue.</source>
   <translation>Ein Training wartet in der Warteschlange.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Begin with the first step?</source>
   <translation>Mit dem ersten Schritt beginnen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Continue from step %1?</source>
   <translation>Ab Schritt %1 fortsetzen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>Start the next</source>
   <translation>Nächstes starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>is paused at step %1.</source>
   <translation>ist bei Schritt %1 pausiert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>is paused before its first step.</source>
   <translation>ist vor dem ersten Schritt pausiert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>was interrupted at step %1.</source>
   <translation>wurde bei Schritt %1 unterbrochen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/offers.py" />
   <source>“%1”</source>
   <translation>„%1“</translation>
  </message>
 </context>
 <context>
  <name>StatePill</name>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Not started</source>
   <translation>Nicht gestartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Stopped</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/ui/widgets/pill.py" />
   <source>Training</source>
   <translation>Läuft</translation>
  </message>
 </context>
 <context>
  <name>StoppedPage</name>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>%1 steps left</source>
   <translation>Noch %1 Schritte</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>1 step left</source>
   <translation>Noch 1 Schritt</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>A version from step %1 is in the run’s folder. Your original model stays as it was.</source>
   <translation>Eine Version von Schritt %1 liegt im Ordner des Laufs. Dein Originalmodell bleibt, wie es war.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>At step %1 this training needed more than the %2 that it can use.</source>
   <translation>Bei Schritt %1 brauchte dieses Training mehr als die %2, die es verwenden darf.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Begins with the first step.</source>
   <translation>Beginnt mit dem ersten Schritt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Change settings…</source>
   <translation>Einstellungen ändern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Choose the model folder…</source>
   <translation>Modellordner wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Close other big apps and resume, or change the settings first.</source>
   <translation>Schließe andere große Apps und setze fort, oder ändere erst die Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Everything is set up</source>
   <translation>Alles ist vorbereitet</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Everything is set up. You can start again with settings that need less memory.</source>
   <translation>Alles ist eingerichtet. Du kannst neu starten, mit Einstellungen, die weniger Speicher brauchen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Everything is set up. You can start whenever you like.</source>
   <translation>Alles ist eingerichtet. Du kannst starten, wann du willst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Everything up to step %1 of %2.</source>
   <translation>Alles bis Schritt %1 von %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Hide log</source>
   <translation>Protokoll ausblenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>How far it came</source>
   <translation>Wie weit es kam</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>How it is set up. It had learned nothing yet.</source>
   <translation>Wie es eingerichtet ist. Gelernt hatte es noch nichts.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>It was set up, then taken out of the queue.</source>
   <translation>Wie es eingerichtet ist. Gelernt hatte es noch nichts.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Keep step %1 and finish</source>
   <translation>Schritt %1 behalten und beenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Memory during training</source>
   <translation>Speicher während des Trainings</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Nothing had been learned that could be saved. Your model and your examples stay as they were.</source>
   <translation>Noch war nichts gelernt, was sich sichern ließ. Dein Modell und deine Beispiele bleiben, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Only %1 steps are repeated, %2.</source>
   <translation>Nur %1 Schritte werden wiederholt, %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Only one step is repeated.</source>
   <translation>Nur ein Schritt wird wiederholt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Opens the same settings, to change and start.</source>
   <translation>Öffnet dieselben Einstellungen zum Ändern und Starten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Paused at step %1 of %2</source>
   <translation>Bei Schritt %1 von %2 pausiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Resume it, or change the settings first.</source>
   <translation>Setze es fort oder ändere zuerst die Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Resume with the settings ticked below. Closing other big apps helps too.</source>
   <translation>Setze mit den unten angehakten Einstellungen fort. Andere große Apps zu schließen hilft auch.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Show log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Start a new training from that version</source>
   <translation>Neues Training ab dieser Version beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Start it now, or change its settings first.</source>
   <translation>Starte es jetzt oder ändere zuerst seine Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Starts from the version saved at step %1.</source>
   <translation>Beginnt bei der Version von Schritt %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Stopped at step %1 of %2</source>
   <translation>Bei Schritt %1 von %2 abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Stopped before the first step</source>
   <translation>Vor dem ersten Schritt abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>The best version so far, step %1, is ready to use.</source>
   <translation>Die bisher beste Version, Schritt %1, ist bereit.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>This training has not started yet.</source>
   <translation>Dieses Training hat noch nicht begonnen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>This training was interrupted.</source>
   <translation>Dieses Training wurde unterbrochen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Train again with a smaller batch size or a smaller maximum length.</source>
   <translation>Trainiere noch einmal mit kleinerer Batchgröße oder kleinerer maximaler Länge.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Train again with the same settings.</source>
   <translation>Trainiere noch einmal mit denselben Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>Train again…</source>
   <translation>Noch einmal trainieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Training paused.</source>
   <translation>Training pausiert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Training paused: %1</source>
   <translation>Training pausiert: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Training stopped: the Mac ran out of memory.</source>
   <translation>Training abgebrochen: Dem Mac ging der Speicher aus.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Tunesmith was closed, or the computer was switched off, before it ended.</source>
   <translation>Tunesmith wurde geschlossen oder der Computer ausgeschaltet, bevor es zu Ende war.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Your model and your examples are safe.</source>
   <translation>Dein Modell und deine Beispiele sind sicher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Your work is safe. You can carry on from step %1 with settings that need less memory.</source>
   <translation>Deine Arbeit ist sicher. Du kannst ab Schritt %1 mit Einstellungen fortsetzen, die weniger Speicher brauchen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_words.py" />
   <source>Your work is safe. You can carry on from step %1.</source>
   <translation>Deine Arbeit ist sicher. Du kannst ab Schritt %1 fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_page.py" />
   <source>by step</source>
   <translation>nach Schritt</translation>
  </message>
 </context>
 <context>
  <name>StoppedReport</name>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>Start it again.</source>
   <translation>Starte es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What happened</source>
   <translation>Was passiert ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What to do next</source>
   <translation>Was du jetzt tun kannst</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/stopped_report.py" />
   <source>What was saved</source>
   <translation>Was gesichert wurde</translation>
  </message>
 </context>
 <context>
  <name>Suggestion</name>
  <message>
   <location filename="../../app/ui/new_training/suggestion.py" />
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
 </context>
 <context>
  <name>TargetsRow</name>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Attention: how it reads</source>
   <translation>Attention: wie es liest</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Choose a model to see its parts.</source>
   <translation>Wähle ein Modell, um seine Teile zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Feed-forward: what it knows</source>
   <translation>Feed-forward: was es weiß</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Full training changes every part.</source>
   <translation>Vollständiges Training ändert jeden Teil.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Other parts</source>
   <translation>Andere Teile</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/targets.py" />
   <source>Target %1</source>
   <translation>Ziel %1</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <location filename="../../app/ui/widgets/toast.py" />
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>TrainingCard</name>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>%1 adjustable values, %2 of the model · saved file about %3</source>
   <translation>%1 einstellbare Werte, %2 des Modells · gesicherte Datei etwa %3</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>All %1 layers learn, in small steps. You rarely need to change this.</source>
   <translation>Alle %1 Schichten lernen, in kleinen Schritten. Das musst du selten ändern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>All layers learn, in small steps. You rarely need to change this.</source>
   <translation>Alle Schichten lernen, in kleinen Schritten. Das musst du selten ändern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Custom</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>How much to train</source>
   <translation>Wie viel trainiert wird</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>One layer learns, in small steps. You rarely need to change this.</source>
   <translation>Eine Schicht lernt, in kleinen Schritten. Das musst du selten ändern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Reset to %1</source>
   <translation>Zurück zu %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>The last %1 layers learn, in small steps. You rarely need to change this.</source>
   <translation>Die letzten %1 Schichten lernen, in kleinen Schritten. Das musst du selten ändern.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Your own settings. Goes through your examples %1 times.</source>
   <translation>Deine eigenen Einstellungen. Geht deine Beispiele %1-mal durch.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/training_card.py" />
   <source>Your own settings. Goes through your examples once.</source>
   <translation>Deine eigenen Einstellungen. Geht deine Beispiele einmal durch.</translation>
  </message>
 </context>
 <context>
  <name>TrainingConfig</name>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source> GB</source>
   <translation> GB</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source> steps</source>
   <translation> Schritte</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>%</source>
   <translation> %</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Alpha</source>
   <translation>Alpha</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Answer column</source>
   <translation>Spalte mit Antworten</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Asked before and during training, to see the model change. Several go on lines of their own.</source>
   <translation>Vor und während des Trainings gestellt, um die Veränderung zu sehen. Mehrere stehen in eigenen Zeilen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>At the end</source>
   <translation>Am Ende</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Batch tokens</source>
   <translation>Tokens pro Batch</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Batches added up before each step. More is steadier, not faster.</source>
   <translation>Batches, die vor jedem Schritt addiert werden. Mehr ist stetiger, nicht schneller.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check at most</source>
   <translation>Prüfen höchstens</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check every</source>
   <translation>Prüfen alle</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check file</source>
   <translation>Prüfdatei</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Computes values again instead of storing them: less memory, a little slower.</source>
   <translation>Rechnet Werte neu, statt sie zu speichern: weniger Speicher, etwas langsamer.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Constant</source>
   <translation>Konstant</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>DoRA</source>
   <translation>DoRA</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Ends early after this many checks without a better one. 0 means never.</source>
   <translation>Endet früher nach so vielen Prüfungen ohne bessere. 0 heißt nie.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Every answer, only the last answer, or everything including the questions.</source>
   <translation>Jede Antwort, nur die letzte Antwort oder alles samt den Fragen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Examples read at once. Lower it if memory is tight.</source>
   <translation>Auf einmal gelesene Beispiele. Verringere sie, wenn der Speicher knapp ist.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>File with conversations to check progress on, instead of keeping some aside.</source>
   <translation>Datei mit Gesprächen zum Prüfen, statt einige zurückzulegen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>File with the example conversations.</source>
   <translation>Datei mit den Beispielgesprächen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Folder of an earlier result, MLX or PEFT, that training goes on from.</source>
   <translation>Ordner eines früheren Ergebnisses, MLX oder PEFT, von dem das Training weitergeht.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Folder of the model to train, in MLX or Hugging Face safetensors format.</source>
   <translation>Ordner des Modells, das trainiert wird, in MLX- oder Hugging-Face-Format (safetensors).</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Full</source>
   <translation>Vollständig</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Gather batches</source>
   <translation>Batches sammeln</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples 3 times. A good first choice.</source>
   <translation>Geht deine Beispiele 3-mal durch. Ein guter Anfang.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples 5 times, or fewer once nothing improves. Learns most.</source>
   <translation>Geht deine Beispiele 5-mal durch, oder seltener, wenn nichts mehr besser wird. Lernt am meisten.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Goes through your examples once. Shows whether they work.</source>
   <translation>Geht deine Beispiele einmal durch. Zeigt, ob sie taugen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Gradient limit</source>
   <translation>Gradientengrenze</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How deep into the model the changes reach. 0 means all layers.</source>
   <translation>Wie tief die Änderungen ins Modell reichen. 0 heißt alle Schichten.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How many times it reads all your examples.</source>
   <translation>Wie oft es alle deine Beispiele liest.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How much new detail it can hold. More needs memory.</source>
   <translation>Wie viele neue Einzelheiten es fassen kann. Mehr braucht Speicher.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How strongly it is applied. Twice the rank is usual.</source>
   <translation>Wie stark es wirkt. Üblich ist das Doppelte des Rangs.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>How the learning rate falls towards the end.</source>
   <translation>Wie die Lernrate zum Ende hin sinkt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Kept aside</source>
   <translation>Zurückgelegt</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Kept-aside conversations read at each check. 0 means all of them.</source>
   <translation>Zurückgelegte Gespräche, die jede Prüfung liest. 0 heißt alle.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Last answer</source>
   <translation>Letzte Antwort</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>LoRA learns a small addition. DoRA also scales. Full changes the model itself.</source>
   <translation>LoRA lernt eine kleine Ergänzung, DoRA skaliert zusätzlich. „Vollständig“ ändert das Modell selbst.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Longer conversations are cut at this many tokens.</source>
   <translation>Längere Gespräche werden nach so vielen Tokens gekürzt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Longest step a batch may ask for. 0 means no limit.</source>
   <translation>Längster Schritt, den ein Batch verlangen darf. 0 heißt keine Grenze.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Max length</source>
   <translation>Max. Länge</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory limit</source>
   <translation>Speichergrenze</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory saver</source>
   <translation>Speichersparer</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Memory that training may use. Left alone, what suits this machine.</source>
   <translation>Speicher, den das Training verwenden darf. Ohne Angabe, was zu diesem Computer passt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Most</source>
   <translation>Maximal</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/controls.py" />
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Pulls what was learned gently towards nothing. Guards against memorising.</source>
   <translation>Zieht das Gelernte sanft gegen null. Schützt vor Auswendiglernen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Question column</source>
   <translation>Spalte mit Fragen</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Quick</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Run name</source>
   <translation>Name des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Same seed and same settings repeat the same run.</source>
   <translation>Gleicher Startwert und gleiche Einstellungen wiederholen denselben Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Save every</source>
   <translation>Sichern alle</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Schedule</source>
   <translation>Verlauf der Lernrate</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the conversations kept aside to check progress.</source>
   <translation>Anteil der Gespräche, der zum Prüfen zurückgelegt wird.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the new values left out at random in each step.</source>
   <translation>Anteil der neuen Werte, der bei jedem Schritt zufällig wegfällt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Share of the steps in which the learning rate rises to its full size.</source>
   <translation>Anteil der Schritte, in dem die Lernrate auf ihre volle Größe steigt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Size of each step. Too high becomes unstable.</source>
   <translation>Größe jedes Schritts. Zu viel wird instabil.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Some</source>
   <translation>Etwas</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Start from</source>
   <translation>Beginnen bei</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Steps between checks on what was kept aside. 0 means at the end.</source>
   <translation>Schritte zwischen Prüfungen am Zurückgelegten. 0 heißt am Ende.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Steps between versions you can go back to. 0 means only at the end.</source>
   <translation>Schritte zwischen Versionen, zu denen du zurückkannst. 0 heißt nur am Ende.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Targets</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Test question</source>
   <translation>Testfrage</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Thorough</source>
   <translation>Gründlich</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Title or number of a table's column with the answers.</source>
   <translation>Überschrift oder Nummer der Tabellenspalte mit den Antworten.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Title or number of a table's column with the questions.</source>
   <translation>Überschrift oder Nummer der Tabellenspalte mit den Fragen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Tokens read at once, in place of Batch size. 0 means that Batch size counts.</source>
   <translation>Auf einmal gelesene Tokens, statt der Batchgröße. 0 heißt, dass die Batchgröße gilt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Warm-up</source>
   <translation>Aufwärmen</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Weight decay</source>
   <translation>Weight Decay</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>What the examples are, if they are recognised wrongly.</source>
   <translation>Was die Beispiele sind, falls sie falsch erkannt werden.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>What the run is called.</source>
   <translation>Wie der Lauf heißt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Which parts of each layer may change.</source>
   <translation>Welche Teile jeder Schicht sich ändern dürfen.</translation>
  </message>
 </context>
 <context>
  <name>TrainingPage</name>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Answered when the training goes on.</source>
   <translation>Wird beantwortet, wenn das Training weitergeht.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Answering after this check…</source>
   <translation>Antwort folgt nach dieser Prüfung…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Answering after this step…</source>
   <translation>Antwort folgt nach diesem Schritt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Checking where it starts…</source>
   <translation>Der Ausgangspunkt wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Checking…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Epoch %1 of %2</source>
   <translation>Epoche %1 von %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>First step…</source>
   <translation>Erster Schritt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Getting ready…</source>
   <translation>Vorbereitung…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Going on…</source>
   <translation>Es geht weiter…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Keep a version that you can go back to</source>
   <translation>Eine Version behalten, zu der du zurückkannst</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Last saved at step %1</source>
   <translation>Zuletzt gesichert bei Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Loading the model…</source>
   <translation>Das Modell wird geladen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>New run</source>
   <translation>Neuer Lauf</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Next answer at step %1, in %2</source>
   <translation>Nächste Antwort bei Schritt %1, in %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Paused before the first step</source>
   <translation>Vor dem ersten Schritt pausiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Pausing</source>
   <translation>Wird pausiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Pausing after this step…</source>
   <translation>Pausiert nach diesem Schritt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Reading examples…</source>
   <translation>Beispiele werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Save now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Saving after this step…</source>
   <translation>Sichert nach diesem Schritt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Saving…</source>
   <translation>Wird gesichert…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Step %1 of %2</source>
   <translation>Schritt %1 von %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop and keep</source>
   <translation>Beenden und behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop at step %1 and keep the best version (step %2)?</source>
   <translation>Bei Schritt %1 beenden und die beste Version behalten (Schritt %2)?</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop at step %1 and keep what it has learned?</source>
   <translation>Bei Schritt %1 beenden und das Gelernte behalten?</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stop now? It has learned nothing yet, and ends after its first step.</source>
   <translation>Jetzt beenden? Es hat noch nichts gelernt und endet nach seinem ersten Schritt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/training_page.py" />
   <source>Stopping</source>
   <translation>Wird beendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Stopping after this step…</source>
   <translation>Endet nach diesem Schritt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Waiting for the export to end…</source>
   <translation>Wartet auf das Ende des Exports…</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/now_words.py" />
   <source>Waiting for the measuring to end…</source>
   <translation>Wartet auf das Ende der Messung…</translation>
  </message>
 </context>
 <context>
  <name>TryItPage</name>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Ask once, see both answers side by side.</source>
   <translation>Einmal fragen, beide Antworten nebeneinander sehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Blind test</source>
   <translation>Blindtest</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Choose the better answer without knowing who wrote it.</source>
   <translation>Wähle die bessere Antwort, ohne zu wissen, von wem sie ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Connect the disk on which they are kept.</source>
   <translation>Schließe das Volume an, auf dem sie liegen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Nothing to try yet</source>
   <translation>Noch nichts zum Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Save comparison…</source>
   <translation>Vergleich sichern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Saved as {name}</source>
   <translation>Gesichert als {name}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>See how much closer to your answers the model has come.</source>
   <translation>Sieh, wie viel näher das Modell deinen Antworten gekommen ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Train a model first. Then ask it here, beside the original.</source>
   <translation>Trainiere zuerst ein Modell. Dann frag es hier, neben dem Original.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>What to do</source>
   <translation>Was du tun möchtest</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/page.py" />
   <source>Your runs cannot be reached now</source>
   <translation>Deine Läufe sind gerade nicht erreichbar</translation>
  </message>
 </context>
 <context>
  <name>Turn</name>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>Thinking</source>
   <translation>Denkt nach</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/answer_pane.py" />
   <source>still thinking…</source>
   <translation>denkt noch nach…</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>It needs macOS %1 or newer.</source>
   <translation>Es braucht macOS %1 oder neuer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Looking for a newer version…</source>
   <translation>Es wird nach einer neueren Version gesucht…</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Open the download</source>
   <translation>Download öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>This is the newest Tunesmith.</source>
   <translation>Das ist das neueste Tunesmith.</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Tunesmith %1 is available</source>
   <translation>Tunesmith %1 ist verfügbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>Version %1.</source>
   <translation>Version %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/updates.py" />
   <source>You have version %1. Your runs and settings stay as they are.</source>
   <translation>Du hast Version %1. Deine Läufe und Einstellungen bleiben, wie sie sind.</translation>
  </message>
 </context>
 <context>
  <name>WaitingCard</name>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Nothing is training now.</source>
   <translation>Gerade wird nichts trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Start the next</source>
   <translation>Nächstes starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>The next one starts when this training has ended.</source>
   <translation>Das nächste startet, wenn dieses Training zu Ende ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Waiting in the queue</source>
   <translation>Warteschlange</translation>
  </message>
 </context>
 <context>
  <name>WaitingRow</name>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Move %1 down</source>
   <translation>%1 nach hinten</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Move %1 up</source>
   <translation>%1 nach vorn</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/waiting_card.py" />
   <source>Remove %1 from the queue</source>
   <translation>%1 aus der Warteschlange nehmen</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Nothing is overwritten</source>
   <translation>Nichts wird überschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Pause, close the lid, and carry on later.</source>
   <translation>Pausieren, zuklappen, später weitermachen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Private</source>
   <translation>Privat</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Stop any time</source>
   <translation>Jederzeit pausieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Teach a language model to answer the way you do,</source>
   <translation>Bring einem Sprachmodell bei, so zu antworten wie du,</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Welcome to Tunesmith</source>
   <translation>Willkommen bei Tunesmith</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Your data never leaves this Mac.</source>
   <translation>Deine Daten verlassen diesen Mac nie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>Your original model stays as it is.</source>
   <translation>Dein Originalmodell bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/welcome_page.py" />
   <source>using your own example conversations.</source>
   <translation>mit deinen eigenen Beispielgesprächen.</translation>
  </message>
 </context>
 <context>
  <name>WhileTrainingCard</name>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>A notification, when Tunesmith is not in front.</source>
   <translation>Eine Mitteilung, wenn Tunesmith nicht vorn ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>For new trainings; each can have its own under Advanced. %1 suits this computer.</source>
   <translation>Für neue Trainings; jedes kann unter „Erweitert“ seine eigene haben. %1 passt zu diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>It does not fall asleep while a training runs. The screen may still go dark.</source>
   <translation>Er schläft nicht ein, solange ein Training läuft. Der Bildschirm darf dunkel werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Keep the computer awake</source>
   <translation>Computer wach halten</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Memory limit</source>
   <translation>Speichergrenze</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Memory limit for new trainings</source>
   <translation>Speichergrenze für neue Trainings</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>More than the %1 that suit this computer: a training may slow it down until nothing moves.</source>
   <translation>Mehr als die %1, die zu diesem Computer passen: Ein Training kann ihn so verlangsamen, dass nichts mehr geht.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Tell me when it is done</source>
   <translation>Melden, wenn es fertig ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>This computer offers no way to do that. Sleep only makes a training wait.</source>
   <translation>Dieser Computer bietet das nicht an. Im Ruhezustand wartet ein Training nur.</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>Use what suits this computer</source>
   <translation>Passenden Wert für diesen Computer nehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/settings/training_card.py" />
   <source>While it trains</source>
   <translation>Während des Trainings</translation>
  </message>
 </context>
 <context>
  <name>_Choosing</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Another model</source>
   <translation>Anderes Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Models to download</source>
   <translation>Modelle zum Laden</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>OWNER/NAME, or its address on huggingface.co</source>
   <translation>BESITZER/NAME oder die Adresse auf huggingface.co</translation>
  </message>
 </context>
 <context>
  <name>_Running</name>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>%1 a second</source>
   <translation>%1 pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Asking huggingface.co…</source>
   <translation>huggingface.co wird gefragt…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Checking it…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Downloaded</source>
   <translation>Geladen</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>No connection. Trying again…</source>
   <translation>Keine Verbindung. Neuer Versuch…</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/download_sheet.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Ablage</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Training</source>
   <translation>&amp;Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Darstellung</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>&amp;Window</source>
   <translation>&amp;Fenster</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>About Tunesmith</source>
   <translation>Über Tunesmith</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Advanced settings</source>
   <translation>Erweiterte Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Check for updates</source>
   <translation>Nach Updates suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Choose examples…</source>
   <translation>Beispiele wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Choose model…</source>
   <translation>Modell wählen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Close window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Copy chart as table</source>
   <translation>Diagramm als Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Download a model…</source>
   <translation>Modell laden…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Make a report…</source>
   <translation>Bericht erstellen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Match the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Minimise</source>
   <translation>Im Dock ablegen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Next problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Open recent</source>
   <translation>Zuletzt benutzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Open saved setup…</source>
   <translation>Gesichertes Setup öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Previous problem</source>
   <translation>Voriges Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Quit Tunesmith</source>
   <translation>Tunesmith beenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Save a version now</source>
   <translation>Jetzt eine Version sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Save chart as picture…</source>
   <translation>Diagramm als Bild sichern…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Sort runs by</source>
   <translation>Läufe sortieren nach</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Stop and keep…</source>
   <translation>Beenden und behalten…</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Undo</source>
   <translation>Widerrufen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../../app/ui/actions.py" />
   <source>Zoom</source>
   <translation>Zoomen</translation>
  </message>
 </context>
 <context>
  <name>after_crash</name>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Something went wrong last time</source>
   <translation>Beim letzten Mal ging etwas schief</translation>
  </message>
  <message>
   <location filename="../../app/ui/after_crash.py" />
   <source>Your runs are safe; what was being trained can go on from its last version. This report stays on this computer.</source>
   <translation>Deine Läufe sind sicher; was trainiert wurde, kann ab seiner letzten Version weitergehen. Dieser Bericht bleibt auf diesem Computer.</translation>
  </message>
 </context>
 <context>
  <name>choosers</name>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Choose a file of examples</source>
   <translation>Datei mit Beispielen wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Choose a model folder</source>
   <translation>Modellordner wählen</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Open a saved setup</source>
   <translation>Gesichertes Setup öffnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/choosers.py" />
   <source>Setups</source>
   <translation>Setups</translation>
  </message>
 </context>
 <context>
  <name>compare_bar</name>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/compare_bar.py" />
   <source>Step {step} (best)</source>
   <translation>Schritt {step} (beste)</translation>
  </message>
 </context>
 <context>
  <name>compare_readout</name>
  <message>
   <location filename="../../app/ui/runs_page/compare_readout.py" />
   <source>Step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
 </context>
 <context>
  <name>differences</name>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source> and %1 more</source>
   <translation> und %1 weitere</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 and %2.</source>
   <translation>%1 und %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 below %2</source>
   <translation>%1 unter %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 ended %2 lower</source>
   <translation>%1 endete %2 tiefer</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 ended lowest,</source>
   <translation>%1 endete am tiefsten,</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 has no validation loss to compare.</source>
   <translation>%1 hat keinen Prüfverlust zum Vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>%1 took %2 less.</source>
   <translation>%1 brauchte %2 weniger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>A and B ended about the same.</source>
   <translation>A und B endeten etwa gleich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>All ended about the same.</source>
   <translation>Alle endeten etwa gleich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>All settings are the same.</source>
   <translation>Alle Einstellungen sind gleich.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Custom</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Same: %1</source>
   <translation>Gleich: %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>Same: %1 other settings</source>
   <translation>Gleich: %1 weitere Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs kept different conversations aside, so their losses cannot be compared directly.</source>
   <translation>Diese Läufe legten verschiedene Gespräche zurück, ihre Verluste lassen sich nicht direkt vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs learned from different parts of the examples, so their losses cannot be compared directly.</source>
   <translation>Diese Läufe lernten aus verschiedenen Teilen der Beispiele, ihre Verluste lassen sich nicht direkt vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs trained different models, so their losses cannot be compared directly.</source>
   <translation>Diese Läufe trainierten verschiedene Modelle, ihre Verluste lassen sich nicht direkt vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>These runs used different examples, so their losses cannot be compared directly.</source>
   <translation>Diese Läufe verwendeten verschiedene Beispiele, ihre Verluste lassen sich nicht direkt vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>What is different</source>
   <translation>Was verschieden ist</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>and took %1 less.</source>
   <translation>und brauchte %1 weniger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/runs_page/differences.py" />
   <source>and took %1 longer.</source>
   <translation>und brauchte %1 länger.</translation>
  </message>
 </context>
 <context>
  <name>export_words</name>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Adapter</source>
   <translation>Adapter</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Check that the exported model answers</source>
   <translation>Prüfen, dass das exportierte Modell antwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Checked that the exported model answers</source>
   <translation>Geprüft, dass das exportierte Modell antwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Checking that the exported model answers</source>
   <translation>Es wird geprüft, dass das exportierte Modell antwortet</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combine the model with what it learned</source>
   <translation>Modell mit dem Gelernten verbinden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combined the model with what it learned</source>
   <translation>Modell mit dem Gelernten verbunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Combining the model with what it learned</source>
   <translation>Modell wird mit dem Gelernten verbunden</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Compare every number with the original</source>
   <translation>Jede Zahl mit dem Original vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Compared every number with the original</source>
   <translation>Jede Zahl mit dem Original verglichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Comparing every number with the original</source>
   <translation>Jede Zahl wird mit dem Original verglichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting GGUF adapter</source>
   <translation>GGUF-Adapter wird exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting Hugging Face adapter</source>
   <translation>Hugging-Face-Adapter wird exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting adapter</source>
   <translation>Adapter wird exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting full model</source>
   <translation>Ganzes Modell wird exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Exporting full model as GGUF</source>
   <translation>Ganzes Modell wird als GGUF exportiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Full model</source>
   <translation>Ganzes Modell</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Full model as GGUF</source>
   <translation>Ganzes Modell als GGUF</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>GGUF adapter</source>
   <translation>GGUF-Adapter</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Hugging Face adapter</source>
   <translation>Hugging-Face-Adapter</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>MLX</source>
   <translation>MLX</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>PEFT</source>
   <translation>PEFT</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you already run the GGUF version of %1 there.</source>
   <translation>Nimm das, wenn du die GGUF-Version von %1 dort schon verwendest.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you load it on top of the same model with MLX.</source>
   <translation>Nimm das, wenn du es mit MLX zum selben Modell dazulädst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you share it online, or use it with %1 in Python.</source>
   <translation>Nimm das, wenn du es online teilst oder in Python mit %1 verwendest.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you want one complete file for Ollama.</source>
   <translation>Nimm das, wenn du eine vollständige Datei für Ollama willst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Use this if you want one complete model, ready to chat.</source>
   <translation>Nimm das, wenn du ein vollständiges Modell zum Chatten willst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Write the adapter to {place}</source>
   <translation>Adapter nach {place} schreiben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Write the model to {place}</source>
   <translation>Modell nach {place} schreiben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Writing the adapter to {place}</source>
   <translation>Adapter wird nach {place} geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Writing {amount} to {place}</source>
   <translation>{amount} werden nach {place} geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>Wrote it to {place}</source>
   <translation>Nach {place} geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for LM Studio and MLX</source>
   <translation>für LM Studio und MLX</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for Ollama and llama.cpp</source>
   <translation>für Ollama und llama.cpp</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>for llama.cpp and Ollama</source>
   <translation>für llama.cpp und Ollama</translation>
  </message>
  <message>
   <location filename="../../app/ui/export/words.py" />
   <source>this model</source>
   <translation>diesem Modell</translation>
  </message>
 </context>
 <context>
  <name>fit</name>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>About %1</source>
   <translation>Etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Choose a smaller model.</source>
   <translation>Wähle ein kleineres Modell.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Close to your memory limit</source>
   <translation>Knapp unter deiner Speichergrenze</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Does not fit</source>
   <translation>Passt nicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Fits on this Mac</source>
   <translation>Passt auf diesen Mac</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Set %1 to %2 under Advanced.</source>
   <translation>Setze %1 unter „Erweitert“ auf %2.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Tight, close other apps</source>
   <translation>Knapp, andere Apps schließen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/fit.py" />
   <source>Under %1</source>
   <translation>Unter %1</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>%1 conversations</source>
   <translation>%1 Gespräche</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>%1 passages</source>
   <translation>%1 Abschnitte</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>1 conversation</source>
   <translation>1 Gespräch</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>1 passage</source>
   <translation>1 Abschnitt</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Alpaca</source>
   <translation>Alpaca</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Chat messages</source>
   <translation>Chatnachrichten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>ChatGPT export</source>
   <translation>ChatGPT-Export</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Plain text</source>
   <translation>Reiner Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Preferred answers</source>
   <translation>Bevorzugte Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Prompt and completion</source>
   <translation>Prompt und Ergänzung</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>Question and answer</source>
   <translation>Frage und Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/format_row.py" />
   <source>ShareGPT</source>
   <translation>ShareGPT</translation>
  </message>
 </context>
 <context>
  <name>learned_words</name>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>After step %1 it began to memorise, so that version was kept. More or more varied examples help.</source>
   <translation>Nach Schritt %1 begann es, auswendig zu lernen, deshalb wurde jene Version behalten. Mehr oder vielfältigere Beispiele helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>In %1 of places it would now write another word.</source>
   <translation>An %1 der Stellen schriebe es jetzt ein anderes Wort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>In under 1% of places it would now write another word.</source>
   <translation>An unter 1 % der Stellen schriebe es jetzt ein anderes Wort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>It stopped improving around step %1, so training longer would probably not help.</source>
   <translation>Ab etwa Schritt %1 wurde es nicht mehr besser, länger zu trainieren würde also kaum helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>It was still improving at the end, so training longer may help.</source>
   <translation>Am Ende wurde es noch besser, länger zu trainieren kann also helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Its answers are further from yours than before. More or more varied examples help.</source>
   <translation>Seine Antworten sind weiter weg von deinen als vorher. Mehr oder vielfältigere Beispiele helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Its answers came less than 1% closer to yours.</source>
   <translation>Seine Antworten kamen deinen um weniger als 1 % näher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Keep some conversations aside next time to see when it stops improving.</source>
   <translation>Leg nächstes Mal einige Gespräche zurück, um zu sehen, ab wann es nicht mehr besser wird.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>One step teaches very little. More examples or more times through teach more.</source>
   <translation>Ein einziger Schritt bringt sehr wenig. Mehr Beispiele oder mehr Durchgänge bringen mehr.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Suggested: %1.</source>
   <translation>Vorschlag: %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>The model answers as it did before.</source>
   <translation>Das Modell antwortet wie zuvor.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Training finished, but it did not improve</source>
   <translation>Das Training ist fertig, brachte aber keine Verbesserung</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Training finished, but it hardly changed</source>
   <translation>Das Training ist fertig, änderte aber kaum etwas</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Training finished, but nothing was learned</source>
   <translation>Das Training ist fertig, aber gelernt wurde nichts</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>Your tuned model is ready</source>
   <translation>Dein trainiertes Modell ist fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>all parts of each layer</source>
   <translation>alle Teile jeder Schicht</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/learned_words.py" />
   <source>learning rate %1 instead of %2</source>
   <translation>Lernrate %1 statt %2</translation>
  </message>
 </context>
 <context>
  <name>message_block</name>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>%1 of them learned</source>
   <translation>%1 davon gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>%1 tokens</source>
   <translation>%1 Tokens</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>1 token</source>
   <translation>1 Token</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>Tool result</source>
   <translation>Ergebnis des Werkzeugs</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>learned</source>
   <translation>gelernt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/message_block.py" />
   <source>not learned</source>
   <translation>nicht gelernt</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Fits</source>
   <translation>Passt</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>It can be trained on this Mac.</source>
   <translation>Es lässt sich auf diesem Mac trainieren.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>It is too big to train on this Mac with the usual settings.</source>
   <translation>Es ist zu groß, um auf diesem Mac mit den üblichen Einstellungen trainiert zu werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Tight</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Too big</source>
   <translation>Zu groß</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Training it is a tight fit on this Mac. Close other apps first.</source>
   <translation>Für das Training ist der Speicher auf diesem Mac knapp. Schließe zuerst andere Apps.</translation>
  </message>
  <message>
   <location filename="../../app/ui/models/words.py" />
   <source>Your folder</source>
   <translation>Dein Ordner</translation>
  </message>
 </context>
 <context>
  <name>places</name>
  <message>
   <location filename="../../app/ui/new_training/places.py" />
   <source>Back to “%1”</source>
   <translation>Zurück zu „%1“</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation %1</source>
   <translation>Gespräch %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation %2 on line %1</source>
   <translation>Gespräch %2 in Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation in row %1</source>
   <translation>Gespräch in Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Conversation on line %1</source>
   <translation>Gespräch in Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Example %1</source>
   <translation>Beispiel %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Line %1</source>
   <translation>Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Line %1, example %2</source>
   <translation>Zeile %1, Beispiel %2</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Passage on line %1</source>
   <translation>Abschnitt in Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/places.py" />
   <source>Row %1</source>
   <translation>Zeile %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/places.py" />
   <source>This folder has no train file. Drop the file with your examples.</source>
   <translation>Dieser Ordner hat keine train-Datei. Zieh die Datei mit deinen Beispielen hierher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/places.py" />
   <source>This is a file. A model is a folder.</source>
   <translation>Das ist eine Datei. Ein Modell ist ein Ordner.</translation>
  </message>
 </context>
 <context>
  <name>problems</name>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>%1 conversations have problems</source>
   <translation>%1 Gespräche haben Probleme</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>%1 conversations still have problems.</source>
   <translation>%1 Gespräche haben noch Probleme.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>%1 of them will be left out.</source>
   <translation>%1 davon werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>%1 things to look at.</source>
   <translation>%1 Stellen zum Ansehen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>1 conversation has a problem</source>
   <translation>1 Gespräch hat ein Problem</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>1 conversation still has a problem.</source>
   <translation>1 Gespräch hat noch ein Problem.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>1 of them is left out.</source>
   <translation>1 davon wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>No problems are left.</source>
   <translation>Es ist kein Problem mehr offen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>None of them is left out.</source>
   <translation>Keines davon wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>Nothing is left out because of them.</source>
   <translation>Deswegen wird nichts ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>Review</source>
   <translation>Durchsehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>What you decided is used when you train. Your file stays as it is.</source>
   <translation>Was du entschieden hast, gilt beim Training. Deine Datei bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>and is left out.</source>
   <translation>und wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/new_training/problems.py" />
   <source>and will be left out.</source>
   <translation>und werden ausgelassen.</translation>
  </message>
 </context>
 <context>
  <name>questions</name>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>A new training can begin from what this one has learned, with the changed settings.</source>
   <translation>Ein neues Training kann mit den geänderten Einstellungen bei dem beginnen, was dieses gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>A training is running.</source>
   <translation>Ein Training läuft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Add to queue</source>
   <translation>In die Warteschlange</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Another training is running.</source>
   <translation>Ein anderes Training läuft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Do not quit</source>
   <translation>Nicht beenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Its saved versions go with it. You can put it back from the Trash.</source>
   <translation>Die gesicherten Versionen gehen mit. Du kannst alles aus dem Papierkorb zurücklegen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Keep training</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Leave them</source>
   <translation>Dort lassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move them</source>
   <translation>Mitnehmen</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move to Trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move your %1 runs there too?</source>
   <translation>Deine %1 Läufe auch dorthin mitnehmen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move your run there too?</source>
   <translation>Deinen Lauf auch dorthin mitnehmen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Move “%1” to the Trash?</source>
   <translation>„%1“ in den Papierkorb legen?</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Pause and quit</source>
   <translation>Pausieren und beenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Pausing saves everything. You can carry on later from where it was.</source>
   <translation>Beim Pausieren wird alles gesichert. Du kannst später dort weitermachen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Runs that stay behind are kept, but are not listed until you choose their place again.</source>
   <translation>Läufe, die zurückbleiben, werden aufbewahrt, aber erst wieder aufgeführt, wenn du ihren Ort wählst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Start a new training from that version</source>
   <translation>Neues Training ab dieser Version beginnen</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Stop and keep</source>
   <translation>Beenden und behalten</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>This one can wait in the queue and starts when the training has ended.</source>
   <translation>Dieses kann warten und startet, wenn das Training zu Ende ist.</translation>
  </message>
  <message>
   <location filename="../../app/ui/questions.py" />
   <source>Tunesmith</source>
   <translation>Tunesmith</translation>
  </message>
 </context>
 <context>
  <name>run_states</name>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Finished early</source>
   <translation>Früher beendet</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>In queue, place %1</source>
   <translation>Wartet, Platz %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Interrupted, step %1</source>
   <translation>Unterbrochen, Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Next in queue</source>
   <translation>Als Nächstes dran</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Not started</source>
   <translation>Nicht gestartet</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Paused, %1</source>
   <translation>Pausiert, %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Stopped</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Stopped, step %1</source>
   <translation>Abgebrochen, Schritt %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Training</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_states.py" />
   <source>Training elsewhere</source>
   <translation>Läuft anderswo</translation>
  </message>
 </context>
 <context>
  <name>run_words</name>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>A check is being made now.</source>
   <translation>Gerade wird geprüft.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>A saved version is damaged.</source>
   <translation>Eine gesicherte Version ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>All conversations are used for learning, so there is none left to check on. Loss on what it trains on always falls in the end; it does not show whether the model learned or memorised.</source>
   <translation>Alle Gespräche dienen zum Lernen, es bleibt also keines zum Prüfen. Der Verlust auf dem Trainierten sinkt am Ende immer; er zeigt nicht, ob das Modell lernte oder auswendig lernte.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Closing other apps keeps this going.</source>
   <translation>Andere Apps zu schließen hält das in Gang.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Connect the power adapter: training needs much energy.</source>
   <translation>Schließe das Netzteil an: Training braucht viel Energie.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Custom</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Everything up to step %1 is saved, and the memory is free.</source>
   <translation>Alles bis Schritt %1 ist gesichert, und der Speicher ist frei.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>From time to time the model is tried on conversations that it never trains on. Three such checks are needed before anything can be said.</source>
   <translation>Von Zeit zu Zeit wird das Modell an Gesprächen erprobt, mit denen es nie trainiert. Drei solche Prüfungen sind nötig, bevor sich etwas sagen lässt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Getting started.</source>
   <translation>Es geht los.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>If it gets worse, the training saves a version and pauses, before everything becomes slow.</source>
   <translation>Wird es schlimmer, sichert das Training eine Version und pausiert, bevor alles langsam wird.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It gets better at repeating your examples and worse at answering something new. The version from before that is kept. More or more varied examples help.</source>
   <translation>Es wiederholt deine Beispiele immer besser und antwortet auf Neues immer schlechter. Die Version davor bleibt. Mehr oder vielfältigere Beispiele helfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It has learned most of what it can from these examples with these settings.</source>
   <translation>Es hat das meiste gelernt, was es aus diesen Beispielen mit diesen Einstellungen lernen kann.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It is all set up, and the memory is free.</source>
   <translation>Alles ist eingerichtet, und der Speicher ist frei.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It may be memorising.</source>
   <translation>Vielleicht lernt es auswendig.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>It went on from step %1.</source>
   <translation>Es ging ab Schritt %1 weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Levelling off.</source>
   <translation>Es flacht ab.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Little has changed in %1 steps. You can stop and keep the best version.</source>
   <translation>In %1 Schritten hat sich wenig geändert. Du kannst das Training beenden und die beste Version behalten.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Low power mode is on.</source>
   <translation>Der Stromsparmodus ist an.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Memory is getting scarce.</source>
   <translation>Der Speicher wird knapp.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Nearly done.</source>
   <translation>Fast fertig.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Nothing is kept aside.</source>
   <translation>Nichts ist zurückgelegt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Nothing that was saved is lost. The steps after that are done again in the new way.</source>
   <translation>Nichts Gesichertes ist verloren. Die Schritte danach werden auf die neue Art wiederholt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>On conversations that it never trained on, its answers are further from yours than the original model’s. Half the learning rate, or less, usually helps. You find it under Advanced.</source>
   <translation>Bei Gesprächen, mit denen es nie trainierte, sind seine Antworten weiter von deinen entfernt als die des Originalmodells. Meist hilft die halbe Lernrate oder weniger. Du findest sie unter „Erweitert“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>On conversations that it never trained on, its answers come closer to yours. Let it go on.</source>
   <translation>Bei Gesprächen, mit denen es nie trainierte, kommen seine Antworten deinen näher. Lass es weiterlaufen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Paused.</source>
   <translation>Pausiert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Progress cannot be checked in this run.</source>
   <translation>In diesem Lauf lässt sich der Fortschritt nicht prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Resume from step %1</source>
   <translation>Ab Schritt %1 fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Show in Finder</source>
   <translation>Im Finder zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Single checks vary, above all with few conversations kept aside. The best version is kept.</source>
   <translation>Einzelne Prüfungen schwanken, vor allem bei wenigen zurückgelegten Gesprächen. Die beste Version bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Start again from what was kept, with a lower learning rate.</source>
   <translation>Beginne noch einmal vom Behaltenen aus, mit kleinerer Lernrate.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Still improving.</source>
   <translation>Es wird noch besser.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The battery is low.</source>
   <translation>Die Batterie ist fast leer.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The first check comes at step %1.</source>
   <translation>Die erste Prüfung kommt bei Schritt %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The first check comes soon.</source>
   <translation>Die erste Prüfung kommt bald.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The loss jumped instead of falling. The learning rate is probably too high: half of it, or less, usually helps. You find it under Advanced.</source>
   <translation>Der Verlust sprang, statt zu sinken. Die Lernrate ist wahrscheinlich zu groß: Die Hälfte oder weniger hilft meist. Du findest sie unter „Erweitert“.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The next check comes at step %1.</source>
   <translation>Die nächste Prüfung kommt bei Schritt %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The one before it is used.</source>
   <translation>Die davor wird verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>The steps since then are done again. They give the same result.</source>
   <translation>Die Schritte seitdem werden wiederholt. Sie ergeben dasselbe.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>There were too few checks in so short a training to say how it went on the way.</source>
   <translation>In einem so kurzen Training gab es zu wenige Prüfungen, um zu sagen, wie es unterwegs lief.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Training became unstable.</source>
   <translation>Das Training wurde instabil.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Training takes longer.</source>
   <translation>Das Training dauert länger.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Unsteady.</source>
   <translation>Es schwankt.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss fell %1 in the last %2 steps.</source>
   <translation>Der Prüfverlust sank in den letzten %2 Schritten um %1.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss goes up and down. The version of step %1 is the best so far.</source>
   <translation>Der Prüfverlust geht auf und ab. Die Version von Schritt %1 ist bisher die beste.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss has risen since step %1. That version is safe.</source>
   <translation>Der Prüfverlust steigt seit Schritt %1. Jene Version ist sicher.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Validation loss is above where it began. Stop, and train again with a lower learning rate.</source>
   <translation>Der Prüfverlust ist höher als am Anfang. Beende das Training und trainiere noch einmal mit kleinerer Lernrate.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>What it learned is being saved.</source>
   <translation>Was es gelernt hat, wird gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>When the battery is nearly empty, the training saves a version and pauses by itself.</source>
   <translation>Wenn die Batterie fast leer ist, sichert das Training eine Version und pausiert von selbst.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>Worse than before training.</source>
   <translation>Schlechter als vor dem Training.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>You can close Tunesmith or switch off the computer. Resume goes on from this step.</source>
   <translation>Du kannst Tunesmith schließen oder den Computer ausschalten. „Fortsetzen“ geht ab diesem Schritt weiter.</translation>
  </message>
  <message>
   <location filename="../../app/ui/run_pages/words.py" />
   <source>You can turn it off in the system settings, or let it take its time. The result is the same.</source>
   <translation>Du kannst ihn in den Systemeinstellungen ausschalten oder dem Training Zeit lassen. Das Ergebnis ist dasselbe.</translation>
  </message>
 </context>
 <context>
  <name>said</name>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A check on what was learned shows nothing.</source>
   <translation>Eine Prüfung mit Gelerntem zeigt nichts.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A comma is missing on this line.</source>
   <translation>In dieser Zeile fehlt ein Komma.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A comma too many was ignored.</source>
   <translation>Ein Komma zu viel wurde übergangen.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>A download often leaves a log-in page. Download the file again.</source>
   <translation>Beim Laden bleibt oft nur eine Anmeldeseite. Lade die Datei noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>A full training has no adapter.</source>
   <translation>Ein vollständiges Training hat keinen Adapter.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/suggested.py" />
   <source>A good first choice with 16 GB of memory or more.</source>
   <translation>Eine gute erste Wahl ab 16 GB Speicher.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A line break in a text that is not in quotes cuts a row in two.</source>
   <translation>Ein Zeilenumbruch in einem Text ohne Anführungszeichen teilt eine Zeile in zwei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A message does not say who speaks.</source>
   <translation>Eine Nachricht sagt nicht, wer spricht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A message has no text.</source>
   <translation>Eine Nachricht hat keinen Text.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A message holds structured data; it was written out as JSON.</source>
   <translation>Eine Nachricht enthält gegliederte Daten; sie wurden als JSON ausgeschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A model can repeat what it has learned.</source>
   <translation>Ein Modell kann wiederholen, was es gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>A model cannot be stored with {1} bits.</source>
   <translation>Ein Modell kann nicht mit {1} Bits gespeichert werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>A model is a folder with several files.</source>
   <translation>Ein Modell ist ein Ordner mit mehreren Dateien.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>A name has two parts: who published it, and what it is called.</source>
   <translation>Ein Name hat zwei Teile: wer es veröffentlicht hat und wie es heißt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A name on this line is not in double quotes.</source>
   <translation>Ein Name in dieser Zeile steht nicht in doppelten Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A number on this line is too long to be read.</source>
   <translation>Eine Zahl in dieser Zeile ist zu lang, um gelesen zu werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A question is empty.</source>
   <translation>Eine Frage ist leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A quotation mark " is missing near “{near}”.</source>
   <translation>Bei „{near}“ fehlt ein Anführungszeichen ".</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A quotation mark may be missing.</source>
   <translation>Vielleicht fehlt ein Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/store.py" />
   <source>A run needs a name.</source>
   <translation>Ein Lauf braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/store.py" />
   <source>A run never writes over an earlier one.</source>
   <translation>Ein Lauf überschreibt nie einen früheren.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A text on this line is never closed.</source>
   <translation>Ein Text in dieser Zeile wird nicht geschlossen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A text that nobody says was left out.</source>
   <translation>Ein Text, den niemand sagt, wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A text with a comma in it must be in quotes.</source>
   <translation>Ein Text mit einem Komma muss in Anführungszeichen stehen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A tool call cannot be read.</source>
   <translation>Ein Werkzeugaufruf ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A tool's result stands here without a call.</source>
   <translation>Das Ergebnis eines Werkzeugs steht hier ohne Aufruf.</translation>
  </message>
  <message>
   <location filename="../../app/services/measuring.py" />
   <source>A training is running.</source>
   <translation>Ein Training läuft.</translation>
  </message>
  <message>
   <location filename="../../app/services/speaking.py" />
   <source>A training of another model is running.</source>
   <translation>Ein Training eines anderen Modells läuft.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A weight is neither 0 nor 1; the answer is learned.</source>
   <translation>Ein Gewicht ist weder 0 noch 1; die Antwort wird gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>A word processor put them in.</source>
   <translation>Eine Textverarbeitung hat sie eingesetzt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Accents look broken, as in “{near}”.</source>
   <translation>Umlaute oder Akzente sehen kaputt aus, wie in „{near}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add examples, or choose another file.</source>
   <translation>Füge Beispiele hinzu oder wähle eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add examples, or remove the # in front of them.</source>
   <translation>Füge Beispiele hinzu oder entferne das # davor.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add it in the file.</source>
   <translation>Ergänze es in der Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add the answer, or remove the line.</source>
   <translation>Ergänze die Antwort oder entferne die Zeile.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add the comma, or write \" inside texts.</source>
   <translation>Ergänze das Komma oder schreib \" innerhalb von Texten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add the question.</source>
   <translation>Ergänze die Frage.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add the text, or remove the message.</source>
   <translation>Ergänze den Text oder entferne die Nachricht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add the thinking to your examples if you want to keep it.</source>
   <translation>Schreibe das Nachdenken in deine Beispiele, wenn du es behalten willst.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>Add these targets and as many layers, or check that it is the same model.</source>
   <translation>Nimm diese Ziele und ebenso viele Schichten hinzu oder prüfe, ob es dasselbe Modell ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Add what is missing, or remove the line.</source>
   <translation>Ergänze, was fehlt, oder entferne die Zeile.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>All answers are the same.</source>
   <translation>Alle Antworten sind gleich.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>All answers end with “{mark}”.</source>
   <translation>Alle Antworten enden mit „{mark}“.</translation>
  </message>
  <message>
   <location filename="../../app/services/measuring.py" />
   <source>All its conversations were used for learning.</source>
   <translation>Alle seine Gespräche wurden zum Lernen verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>All messages of a conversation belong on one line.</source>
   <translation>Alle Nachrichten eines Gesprächs gehören in eine Zeile.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>All questions end with “{mark}”.</source>
   <translation>Alle Fragen enden mit „{mark}“.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Allow writing in {1}, then continue.</source>
   <translation>Erlaube das Schreiben in {1}, dann setze fort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An answer cannot be told from what stands before it.</source>
   <translation>Eine Antwort ist von dem, was vor ihr steht, nicht zu trennen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An answer in the middle is empty.</source>
   <translation>Eine Antwort in der Mitte ist leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An answer is longer than the limit; its end is not learned.</source>
   <translation>Eine Antwort ist länger als die Grenze; ihr Ende wird nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An answer repeats its question word for word.</source>
   <translation>Eine Antwort wiederholt ihre Frage Wort für Wort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An answer sounds like a refusal: “{near}”.</source>
   <translation>Eine Antwort klingt wie eine Weigerung: „{near}“.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>An earlier file is never written over unasked.</source>
   <translation>Eine frühere Datei wird nie ungefragt überschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An emoji or a rare letter was cut in two.</source>
   <translation>Ein Emoji oder ein seltener Buchstabe wurde zerteilt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An end mark was added after the answers.</source>
   <translation>Nach den Antworten wurde ein Endzeichen eingesetzt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An example is written { … } with a question and an answer.</source>
   <translation>Ein Beispiel schreibt man { … } mit einer Frage und einer Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>An instruction stands in the middle.</source>
   <translation>Eine Anweisung steht in der Mitte.</translation>
  </message>
  <message>
   <location filename="../../app/runs/lock.py" />
   <source>Another Tunesmith (process {1}) is working in {2}.</source>
   <translation>Ein anderes Tunesmith (Prozess {1}) arbeitet in {2}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Answers are JSON.</source>
   <translation>Antworten sind JSON.</translation>
  </message>
  <message>
   <location filename="../../app/services/speaking.py" />
   <source>Ask a run of the same model, or wait until the training has ended.</source>
   <translation>Frag einen Lauf desselben Modells oder warte, bis das Training zu Ende ist.</translation>
  </message>
  <message>
   <location filename="../../app/services/speaking.py" />
   <source>Ask again in a moment.</source>
   <translation>Frag gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/mlx_adapter.py" />
   <source>Begin a run from it and export the result.</source>
   <translation>Beginne einen Lauf mit ihm und exportiere das Ergebnis.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Bring it back and continue, or start a new run.</source>
   <translation>Bring ihn zurück und setze fort, oder beginne einen neuen Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Change it in the file, if your model refuses it.</source>
   <translation>Ändere es in der Datei, wenn dein Modell es ablehnt.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Change its permissions in Get Info, or choose a model elsewhere.</source>
   <translation>Ändere die Zugriffsrechte unter „Informationen“ oder wähle ein Modell an einem anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Change one of them and try again.</source>
   <translation>Ändere eine davon und versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Change the order of the speakers, or use another model.</source>
   <translation>Ändere die Reihenfolge der Sprecher oder verwende ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Change {1} and try again.</source>
   <translation>Ändere {1} und versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Check its name.</source>
   <translation>Prüfe ihren Namen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that accents look right. If not, save the file as UTF-8 and choose it again.</source>
   <translation>Prüfe, ob Umlaute und Akzente stimmen. Wenn nicht, speichere die Datei als UTF-8 und wähle sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that it belongs to the examples.</source>
   <translation>Prüfe, ob es zu den Beispielen gehört.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that its answer is complete.</source>
   <translation>Prüfe, ob die Antwort vollständig ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that nothing is in there by mistake.</source>
   <translation>Prüfe, ob etwas aus Versehen darin steht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that the answer makes sense without them.</source>
   <translation>Prüfe, ob die Antwort ohne sie einen Sinn ergibt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that the answers are the right ones.</source>
   <translation>Prüfe, ob die richtigen Texte die Antworten sind.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>Check that the disk is connected and can be written to, then download again.</source>
   <translation>Prüfe, ob das Volume angeschlossen ist und beschrieben werden darf, dann lade noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Check that the disk is connected and the folder still there, then continue.</source>
   <translation>Prüfe, ob das Volume angeschlossen und der Ordner noch da ist, dann setze fort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that the last example is complete.</source>
   <translation>Prüfe, ob das letzte Beispiel vollständig ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that the right column or field was read as the answer.</source>
   <translation>Prüfe, ob die richtige Spalte oder das richtige Feld als Antwort gelesen wurde.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that this is what the model should say.</source>
   <translation>Prüfe, ob das Modell das sagen soll.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Check that this is what you want.</source>
   <translation>Prüfe, ob du das willst.</translation>
  </message>
  <message>
   <location filename="../../app/runs/queue.py" />
   <source>Check that {1} can be written to and the disk has space.</source>
   <translation>Prüfe, ob {1} beschrieben werden kann und das Volume Platz hat.</translation>
  </message>
  <message>
   <location filename="../../app/runs/votes.py" />
   <source>Check that {1} is there and the disk has space. The test goes on.</source>
   <translation>Prüfe, ob {1} da ist und das Volume Platz hat. Der Test geht weiter.</translation>
  </message>
  <message>
   <location filename="../../app/services/updates.py" />
   <source>Check the connection to the internet and try again.</source>
   <translation>Prüfe die Internetverbindung und versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Check the connection, then try again. The export itself is in its folder.</source>
   <translation>Prüfe die Verbindung, dann versuche es noch einmal. Der Export selbst liegt in seinem Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/kinds.py" />
   <source>Check the disk, then try again.</source>
   <translation>Prüfe das Volume, dann versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Check the internet connection, then try again. What was downloaded so far is kept.</source>
   <translation>Prüfe die Internetverbindung, dann versuche es noch einmal. Was schon geladen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Choose LoRA, or targets outside the experts.</source>
   <translation>Wähle LoRA oder Ziele außerhalb der Experten.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Choose LoRA, or the 16-bit version of the model.</source>
   <translation>Wähle LoRA oder die 16-Bit-Version des Modells.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Choose LoRA.</source>
   <translation>Wähle LoRA.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Choose a chat model.</source>
   <translation>Wähle ein Chatmodell.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Choose a file in it.</source>
   <translation>Wähle eine Datei darin.</translation>
  </message>
  <message>
   <location filename="../../app/engine/evaluate.py" />
   <source>Choose a file like the one you trained with.</source>
   <translation>Wähle eine Datei wie die, mit der du trainiert hast.</translation>
  </message>
  <message>
   <location filename="../../app/services/measuring.py" />
   <source>Choose a file of conversations to measure on.</source>
   <translation>Wähle eine Datei mit Gesprächen zum Messen.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Choose a file with examples: JSONL, JSON, CSV, Excel or plain text.</source>
   <translation>Wähle eine Datei mit Beispielen: JSONL, JSON, CSV, Excel oder einfacher Text.</translation>
  </message>
  <message>
   <location filename="../../app/data/folder.py" />
   <source>Choose a file.</source>
   <translation>Wähle eine Datei.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>Choose a folder in which you may write.</source>
   <translation>Wähle einen Ordner, in den du schreiben darfst.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>Choose a folder that a training of Tunesmith, mlx-lm or PEFT wrote.</source>
   <translation>Wähle einen Ordner, den ein Training von Tunesmith, mlx-lm oder PEFT geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../app/runs/place.py" />
   <source>Choose a folder that you may write to, with enough room.</source>
   <translation>Wähle einen Ordner mit genug Platz, in den du schreiben darfst.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Choose a model of a standard family.</source>
   <translation>Wähle ein Modell einer üblichen Familie.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/architectures.py" />
   <source>Choose a model of another family, for example Qwen, Llama, Gemma or Mistral.</source>
   <translation>Wähle ein Modell einer anderen Familie, zum Beispiel Qwen, Llama, Gemma oder Mistral.</translation>
  </message>
  <message>
   <location filename="../../app/engine/room.py" />
   <source>Choose a smaller model, or raise the memory limit.</source>
   <translation>Wähle ein kleineres Modell oder erhöhe die Speichergrenze.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Choose a version of it by mlx-community, which asks for nothing. Or agree on huggingface.co/{1} and sign in with “hf auth login” in the terminal.</source>
   <translation>Wähle eine Version von mlx-community, die nichts verlangt. Oder stimme auf huggingface.co/{1} zu und melde dich im Terminal mit „hf auth login“ an.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/source.py" />
   <source>Choose a version that it has.</source>
   <translation>Wähle eine Version, die er hat.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/workbook.py" />
   <source>Choose another file.</source>
   <translation>Wähle eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../app/runs/moving.py" />
   <source>Choose another folder.</source>
   <translation>Wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Choose another format, or let it be recognised.</source>
   <translation>Wähle ein anderes Format oder lass es erkennen.</translation>
  </message>
  <message>
   <location filename="../../app/data/report.py" />
   <source>Choose another line.</source>
   <translation>Wähle eine andere Zeile.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>Choose another model, or download this one again.</source>
   <translation>Wähle ein anderes Modell oder lade dieses noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/selftest.py" />
   <source>Choose another model.</source>
   <translation>Wähle ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>Choose another name, or replace it (--overwrite).</source>
   <translation>Wähle einen anderen Namen oder ersetze sie (--overwrite).</translation>
  </message>
  <message>
   <location filename="../../app/data/saving.py" />
   <source>Choose another name.</source>
   <translation>Wähle einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/data/saving.py" />
   <source>Choose another place.</source>
   <translation>Wähle einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../app/runs/checkpoints.py" />
   <source>Choose another version.</source>
   <translation>Wähle eine andere Version.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Choose another, for example by mlx-community.</source>
   <translation>Wähle ein anderes, zum Beispiel von mlx-community.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/tables.py" />
   <source>Choose another.</source>
   <translation>Wähle eine andere.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>Choose at least as many epochs as before.</source>
   <translation>Wähle mindestens so viele Epochen wie vorher.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Choose at most {1}, or 0 for all.</source>
   <translation>Wähle höchstens {1} oder 0 für alle.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>Choose from {1}.</source>
   <translation>Wähle aus {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Choose from: {1}, or all.</source>
   <translation>Wähle aus: {1}, oder all.</translation>
  </message>
  <message>
   <location filename="../../app/data/original.py" />
   <source>Choose it again.</source>
   <translation>Wähle sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Choose it as the model, not as the examples.</source>
   <translation>Wähle es als Modell, nicht als Beispiele.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Choose other targets or more layers.</source>
   <translation>Wähle andere Ziele oder mehr Schichten.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Choose the MLX or safetensors version of the same model.</source>
   <translation>Wähle die MLX- oder safetensors-Version desselben Modells.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Choose the MLX version of the same model, for example by mlx-community.</source>
   <translation>Wähle die MLX-Version desselben Modells, zum Beispiel von mlx-community.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Choose the MLX version of the same model.</source>
   <translation>Wähle die MLX-Version desselben Modells.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Choose the file itself.</source>
   <translation>Wähle die Datei selbst.</translation>
  </message>
  <message>
   <location filename="../../app/data/folder.py" />
   <source>Choose the file with your examples.</source>
   <translation>Wähle die Datei mit deinen Beispielen.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Choose the folder of a model in MLX format, for example one that LM Studio downloaded.</source>
   <translation>Wähle den Ordner eines Modells im MLX-Format, zum Beispiel eines, das LM Studio geladen hat.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Choose the model that it was trained from.</source>
   <translation>Wähle das Modell, mit dem es trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/tables.py" />
   <source>Choose the two columns.</source>
   <translation>Wähle die zwei Spalten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Choose “Plain text” as the format if it is one text.</source>
   <translation>Wähle als Format „Reiner Text“, wenn es ein einziger Text ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Choose “Plain text” as the format to learn them as they stand.</source>
   <translation>Wähle als Format „Reiner Text“, um sie zu lernen, wie sie dastehen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/kinds.py" />
   <source>Close other apps and try again.</source>
   <translation>Schließe andere Apps und versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>Close other apps or choose a smaller model.</source>
   <translation>Schließe andere Apps oder wähle ein kleineres Modell.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Column 1 was taken as the question, column 2 as the answer.</source>
   <translation>Spalte 1 wurde als Frage genommen, Spalte 2 als Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Column “{question}” was taken as the question and “{answer}” as the answer.</source>
   <translation>Spalte „{question}“ wurde als Frage genommen, „{answer}“ als Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/runs/place.py" />
   <source>Connect its disk, or choose another place in the settings, then start again.</source>
   <translation>Schließe das Volume an oder wähle in den Einstellungen einen anderen Ort, dann starte noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/services/session.py" />
   <source>Continue whenever you like, also another day.</source>
   <translation>Setze fort, wann immer du willst, auch an einem anderen Tag.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Continue with a smaller maximum length, or choose a smaller model.</source>
   <translation>Setze mit einer kleineren Max. Länge fort, oder wähle ein kleineres Modell.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Continue with the screen off, or with a smaller batch size or maximum length.</source>
   <translation>Setze bei ausgeschaltetem Bildschirm oder mit einer kleineren Batchgröße oder Max. Länge fort.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>Conversations that were kept aside to check progress would be learned from, or the other way round.</source>
   <translation>Gespräche, die zum Prüfen zurückgelegt waren, würden gelernt, oder umgekehrt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Conversations were JSON inside a text; they were unpacked.</source>
   <translation>Gespräche waren als JSON in einem Text; sie wurden ausgepackt.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Copy it to another place and try again.</source>
   <translation>Kopiere es an einen anderen Ort und versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Copy its text into a text file or a table first.</source>
   <translation>Kopiere seinen Text zuerst in eine Textdatei oder eine Tabelle.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Did you mean {nearest}?</source>
   <translation>Meintest du {nearest}?</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Divide it into several examples.</source>
   <translation>Teile es in mehrere Beispiele.</translation>
  </message>
  <message>
   <location filename="../../app/data/reading.py" />
   <source>Divide it into several files.</source>
   <translation>Teile ihn in mehrere Dateien.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Divide it.</source>
   <translation>Teile es.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>DoRA cannot be used on the experts of this model.</source>
   <translation>DoRA kann bei den Experten dieses Modells nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>DoRA cannot be used on this model.</source>
   <translation>DoRA kann bei diesem Modell nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/parquet.py" />
   <source>Download it again.</source>
   <translation>Lade es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Download or pack it again.</source>
   <translation>Lade oder packe es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Download the file itself.</source>
   <translation>Lade die Datei selbst.</translation>
  </message>
  <message>
   <location filename="../../app/data/tokens.py" />
   <source>Download the model again in MLX format, or choose another.</source>
   <translation>Lade das Modell noch einmal im MLX-Format oder wähle ein anderes.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Download the model again, or choose another.</source>
   <translation>Lade das Modell noch einmal oder wähle ein anderes.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Downloading is switched off.</source>
   <translation>Das Laden ist ausgeschaltet.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Drop it, with its answer if nothing else was asked before that.</source>
   <translation>Lass sie weg, samt der Antwort, wenn davor nichts anderes gefragt wurde.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Drop it, with its question if nothing else answers that.</source>
   <translation>Lass sie weg, samt ihrer Frage, wenn diese keine andere Antwort hat.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Drop it.</source>
   <translation>Lass es weg.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Drop what comes after the last answer.</source>
   <translation>Lass weg, was nach der letzten Antwort steht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Drop what comes before the first question.</source>
   <translation>Lass weg, was vor der ersten Frage steht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Each example has a preferred and a rejected answer; only the preferred one is learned.</source>
   <translation>Jedes Beispiel hat eine bevorzugte und eine abgelehnte Antwort; nur die bevorzugte wird gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Each line was read by itself.</source>
   <translation>Jede Zeile wurde für sich gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Each needs a role and a content.</source>
   <translation>Jede braucht role und content.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Each one has a problem.</source>
   <translation>Jedes hat ein Problem.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Each should be on a line of its own.</source>
   <translation>Jedes sollte in einer eigenen Zeile stehen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>Each step has read so many.</source>
   <translation>Jeder Schritt hat so viele gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>Each step has read so many. The rest would be read in another order.</source>
   <translation>Jeder Schritt hat so viele gelesen. Der Rest würde in anderer Reihenfolge gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Empty characters (NUL) were removed from this line.</source>
   <translation>Leere Zeichen (NUL) wurden aus dieser Zeile entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Enter it for each upload. In a terminal, set HF_TOKEN.</source>
   <translation>Gib es bei jedem Hochladen ein. Setze im Terminal HF_TOKEN.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Every such model has a config.json and .safetensors files; this one has not.</source>
   <translation>Jedes solche Modell hat eine config.json und .safetensors-Dateien; dieses nicht.</translation>
  </message>
  <message>
   <location filename="../../app/services/session.py" />
   <source>Everything up to step {1} is saved.</source>
   <translation>Alles bis Schritt {1} ist gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Export a table from it as CSV first.</source>
   <translation>Exportiere zuerst eine Tabelle daraus als CSV.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Export first.</source>
   <translation>Exportiere zuerst.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Export it again, or replace it.</source>
   <translation>Exportiere es noch einmal oder ersetze es.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Export it as .xlsx, .csv or .txt first.</source>
   <translation>Exportiere es zuerst als .xlsx, .csv oder .txt.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/workbook.py" />
   <source>Export it as CSV.</source>
   <translation>Exportiere es als CSV.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Export its texts as CSV, JSON or plain text first.</source>
   <translation>Exportiere die Texte daraus zuerst als CSV, JSON oder reinen Text.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>Export or train it again.</source>
   <translation>Exportiere oder trainiere ihn noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>Export the adapter, or the full model for MLX.</source>
   <translation>Exportiere den Adapter oder das ganze Modell für MLX.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>Export the full model for MLX, or the adapter.</source>
   <translation>Exportiere das ganze Modell für MLX oder den Adapter.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_adapter.py" />
   <source>Export the full model instead.</source>
   <translation>Exportiere stattdessen das ganze Modell.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Export the text again as UTF-8.</source>
   <translation>Exportiere den Text noch einmal als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_names.py" />
   <source>Files for llama.cpp cannot be written here.</source>
   <translation>Dateien für llama.cpp können hier nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Fix it in the file.</source>
   <translation>Korrigiere ihn in der Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/saving.py" />
   <source>Fix the examples in your file.</source>
   <translation>Korrigiere die Beispiele in deiner Datei.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>Fix the file.</source>
   <translation>Korrigiere die Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Fix them in the file.</source>
   <translation>Korrigiere sie in der Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Fix this place in the file.</source>
   <translation>Korrigiere diese Stelle in der Datei.</translation>
  </message>
  <message>
   <location filename="../../app/runs/store.py" />
   <source>Free some space or choose another place, then start again.</source>
   <translation>Schaffe Platz oder wähle einen anderen Ort, dann starte noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>Free some space, or choose another disk.</source>
   <translation>Schaffe Platz oder wähle ein anderes Volume.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>Free some space, then download again. What was downloaded so far is kept.</source>
   <translation>Schaffe Platz, dann lade noch einmal. Was schon geladen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>Free {1}, or choose a smaller model. What was downloaded so far is kept.</source>
   <translation>Schaffe {1} Platz oder wähle ein kleineres Modell. Was schon geladen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>Free {1}, or choose another disk.</source>
   <translation>Schaffe {1} Platz oder wähle ein anderes Volume.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Free {1}, then resume.</source>
   <translation>Schaffe {1} Platz, dann setze fort.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>Full models of the family “{1}” are not written for llama.cpp.</source>
   <translation>Ganze Modelle der Familie „{1}“ werden nicht für llama.cpp geschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Give each column a title of its own, or leave out those you do not need.</source>
   <translation>Gib jeder Spalte einen eigenen Titel oder lass die weg, die du nicht brauchst.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Give each message a role: system, user, assistant or tool.</source>
   <translation>Gib jeder Nachricht eine Rolle: system, user, assistant oder tool.</translation>
  </message>
  <message>
   <location filename="../../app/runs/store.py" />
   <source>Give it up to {1} letters.</source>
   <translation>Gib ihm höchstens {1} Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../app/engine/stepping.py" />
   <source>Go on from the last good version with a lower learning rate, or train again with one.</source>
   <translation>Setze ab der letzten guten Version mit einer kleineren Lernrate fort oder trainiere mit einer solchen noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/keeper.py" />
   <source>Going on with something else would be another training.</source>
   <translation>Mit etwas anderem weiterzumachen, wäre ein anderes Training.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>HF_HUB_OFFLINE is set on this computer.</source>
   <translation>Auf diesem Computer ist HF_HUB_OFFLINE gesetzt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Half characters in this example were replaced by �.</source>
   <translation>Halbe Zeichen in diesem Beispiel wurden durch � ersetzt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Hugging Face could not be reached.</source>
   <translation>Hugging Face war nicht zu erreichen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Hugging Face could not take the export.</source>
   <translation>Hugging Face konnte den Export nicht annehmen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Hugging Face needs to know who you are.</source>
   <translation>Hugging Face muss wissen, wer du bist.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Hugging Face refused the token.</source>
   <translation>Hugging Face hat das Token abgelehnt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In JSON they are written \n.</source>
   <translation>In JSON schreibt man sie \n.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>In TextEdit choose Format &gt; Make Plain Text and save it again.</source>
   <translation>Wähle in TextEdit „Format &gt; In reinen Text umwandeln“ und sichere es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In a JSONL file each should be on one line.</source>
   <translation>In einer JSONL-Datei sollte jedes in einer Zeile stehen.</translation>
  </message>
  <message>
   <location filename="../../app/data/folder.py" />
   <source>In a folder, a file called train.jsonl is looked for, and valid.jsonl and test.jsonl beside it.</source>
   <translation>In einem Ordner wird eine Datei namens train.jsonl gesucht, und valid.jsonl und test.jsonl daneben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In one conversation.</source>
   <translation>In einem Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In one conversation. Most models learn to write it as well.</source>
   <translation>In einem Gespräch. Die meisten Modelle lernen, sie mitzuschreiben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In one conversation. The model will learn to answer in JSON.</source>
   <translation>In einem Gespräch. Das Modell wird lernen, in JSON zu antworten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In one conversation. They mean nothing outside ChatGPT.</source>
   <translation>In einem Gespräch. Außerhalb von ChatGPT bedeuten sie nichts.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In one example.</source>
   <translation>In einem Beispiel.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In one record.</source>
   <translation>In einem Eintrag.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In one record. The marks of your own model are put in their place.</source>
   <translation>In einem Eintrag. An ihre Stelle kommen die Zeichen deines Modells.</translation>
  </message>
  <message>
   <location filename="../../app/data/selftest.py" />
   <source>In this model's chat format the answers cannot be told from the questions.</source>
   <translation>Im Chatformat dieses Modells lassen sich die Antworten nicht von den Fragen unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../app/data/selftest.py" />
   <source>In this model's chat format the questions would be learned as well.</source>
   <translation>Im Chatformat dieses Modells würden auch die Fragen gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In {count} conversations.</source>
   <translation>In {count} Gesprächen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In {count} conversations. Most models learn to write it as well.</source>
   <translation>In {count} Gesprächen. Die meisten Modelle lernen, sie mitzuschreiben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In {count} conversations. The model will learn to answer in JSON.</source>
   <translation>In {count} Gesprächen. Das Modell wird lernen, in JSON zu antworten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In {count} conversations. They mean nothing outside ChatGPT.</source>
   <translation>In {count} Gesprächen. Außerhalb von ChatGPT bedeuten sie nichts.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In {count} examples.</source>
   <translation>In {count} Beispielen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In {count} records.</source>
   <translation>In {count} Einträgen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>In {count} records. The marks of your own model are put in their place.</source>
   <translation>In {count} Einträgen. An ihre Stelle kommen die Zeichen deines Modells.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Inside a text it must be doubled, near “{near}”.</source>
   <translation>Innerhalb eines Textes muss er doppelt stehen, bei „{near}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/parquet.py" />
   <source>Install it with: pip install "tunesmith[parquet]". Or save the file as JSONL or CSV.</source>
   <translation>Installiere ihn mit: pip install "tunesmith[parquet]". Oder sichere die Datei als JSONL oder CSV.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_names.py" />
   <source>Install it: pip install gguf</source>
   <translation>Installiere es: pip install gguf</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>It also replaces whole parts of the model, which a LoRA adapter here cannot hold.</source>
   <translation>Er ersetzt auch ganze Teile des Modells, die ein LoRA-Adapter hier nicht halten kann.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/mlx_adapter.py" />
   <source>It answers differently from the version it was made of.</source>
   <translation>Es antwortet anders als die Version, aus der es gemacht wurde.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It begins with “{near}”.</source>
   <translation>Sie beginnt mit „{near}“.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>It can only become shorter.</source>
   <translation>Sie kann nur kürzer werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It can think, but your examples do not.</source>
   <translation>Es kann nachdenken, aber deine Beispiele tun es nicht.</translation>
  </message>
  <message>
   <location filename="../../app/runs/trash.py" />
   <source>It cannot be moved to the trash meanwhile.</source>
   <translation>Er kann so lange nicht in den Papierkorb gelegt werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>It cannot be unpacked: {1}.</source>
   <translation>Es lässt sich nicht entpacken: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>It changed the model itself.</source>
   <translation>Es hat das Modell selbst verändert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>It did not open: {1}.</source>
   <translation>Er ließ sich nicht öffnen: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>It divides text into words in a way that llama.cpp has no name for.</source>
   <translation>Er teilt Text auf eine Weise in Wörter, für die llama.cpp keinen Namen hat.</translation>
  </message>
  <message>
   <location filename="../../app/services/updates.py" />
   <source>It does not carry the signature of Tunesmith's makers ({1}).</source>
   <translation>Sie trägt nicht die Unterschrift der Macher von Tunesmith ({1}).</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>It does not work on bytes.</source>
   <translation>Er arbeitet nicht mit Bytes.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>It does so when the screen has to wait too long for the graphics processor.</source>
   <translation>Das geschieht, wenn der Bildschirm zu lange auf den Grafikprozessor warten muss.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It ends before its last bracket is closed; a } or ] is missing.</source>
   <translation>Es endet, bevor seine letzte Klammer geschlossen ist; eine } oder ] fehlt.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>It has a config.json, but no weights.</source>
   <translation>Es hat eine config.json, aber keine Gewichte.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>It has adapter_config.json, but no config.json.</source>
   <translation>Es hat adapter_config.json, aber keine config.json.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>It has adapter_config.json, but no weights of its own.</source>
   <translation>Es hat adapter_config.json, aber keine eigenen Gewichte.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>It has begun already.</source>
   <translation>Es hat schon begonnen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It has no field called content.</source>
   <translation>Sie hat kein Feld namens content.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>It has no name for {1}.</source>
   <translation>Es hat keinen Namen für {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It has no name, or its arguments are not JSON.</source>
   <translation>Er hat keinen Namen, oder seine Argumente sind kein JSON.</translation>
  </message>
  <message>
   <location filename="../../app/data/tokens.py" />
   <source>It has no tokenizer.json, so the borders of the answers cannot be found exactly.</source>
   <translation>Es hat keine tokenizer.json, deshalb sind die Grenzen der Antworten nicht genau zu finden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>It has no {1}.</source>
   <translation>Es hat keine {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/source.py" />
   <source>It has not saved any yet.</source>
   <translation>Er hat noch keine gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/source.py" />
   <source>It has the steps {1}.</source>
   <translation>Er hat die Schritte {1}.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>It has to be a number.</source>
   <translation>Es muss eine Zahl sein.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>It has to be a whole number.</source>
   <translation>Es muss eine ganze Zahl sein.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>It has to be less than {1}.</source>
   <translation>Erlaubt ist nur weniger als {1}.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>It has to be more than {1}.</source>
   <translation>Erlaubt ist nur mehr als {1}.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>It has to be {1} or less.</source>
   <translation>Erlaubt ist {1} oder weniger.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>It has to be {1} or more.</source>
   <translation>Erlaubt ist {1} oder mehr.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>It has to be {1}.</source>
   <translation>Erlaubt ist {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>It has {1}, but no file named model….safetensors.</source>
   <translation>Es hat {1}, aber keine Datei namens model….safetensors.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It has {keys}, but no role.</source>
   <translation>Sie hat {keys}, aber keine Rolle.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It has {keys}.</source>
   <translation>Es hat {keys}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It has {keys}. The nearest format is {nearest}.</source>
   <translation>Es hat {keys}. Das ähnlichste Format ist {nearest}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It holds nothing, or only the titles of columns.</source>
   <translation>Sie enthält nichts, oder nur die Titel von Spalten.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>It holds {1} files that could be examples: {2}.</source>
   <translation>Sie enthält {1} Dateien, die Beispiele sein könnten: {2}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>It holds “{1}”, which has no exact counterpart in MLX.</source>
   <translation>Er enthält „{1}“, wofür es in MLX keine genaue Entsprechung gibt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>It holds “{1}”, which is not part of a {2} adapter.</source>
   <translation>Er enthält „{1}“, was nicht zu einem {2}-Adapter gehört.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>It is a device or a connection between programs.</source>
   <translation>Es ist ein Gerät oder eine Verbindung zwischen Programmen.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>It is a {1}, a model for search, pictures or sound.</source>
   <translation>Es ist ein {1}, ein Modell für Suche, Bilder oder Ton.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>It is all zeros; it was not copied completely.</source>
   <translation>Es besteht nur aus Nullen; es wurde nicht vollständig kopiert.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/parquet.py" />
   <source>It is an optional part of about 50 MB, called pyarrow.</source>
   <translation>Es ist ein zusätzlicher Teil von etwa 50 MB namens pyarrow.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>It is cut off at the beginning.</source>
   <translation>Sie ist am Anfang abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>It is cut off: only {1} of it is there.</source>
   <translation>Sie ist abgeschnitten: Nur {1} davon sind da.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It is learned twice.</source>
   <translation>Es wird zweimal gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It is longer than the limit.</source>
   <translation>Es ist länger als die Grenze.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/tables.py" />
   <source>It is not clear which column holds the question and which the answer.</source>
   <translation>Es ist nicht klar, welche Spalte die Frage und welche die Antwort enthält.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It is not learned.</source>
   <translation>Sie wird nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>It is of the kind {1}, not BPE.</source>
   <translation>Er ist von der Art {1}, nicht BPE.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>It is of the kind {1}; only LoRA and DoRA can be carried on.</source>
   <translation>Er ist von der Art {1}; nur LoRA und DoRA können weitergeführt werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>It is only a placeholder, the weights themselves were never downloaded.</source>
   <translation>Sie ist nur ein Platzhalter, die Gewichte selbst wurden nie geladen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It is read, but not learned.</source>
   <translation>Sie wird gelesen, aber nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>It is too large to be run in this memory, so it was compared piece by piece.</source>
   <translation>Es ist zu groß, um in diesem Speicher zu laufen, darum wurde es Stück für Stück verglichen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/trash.py" />
   <source>It is where it was, in {1}. You can remove it there yourself.</source>
   <translation>Er ist, wo er war, in {1}. Du kannst ihn dort selbst entfernen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It is {kind}.</source>
   <translation>Es ist {kind}.</translation>
  </message>
  <message>
   <location filename="../../app/data/selftest.py" />
   <source>It leaves out or changes plain texts; it may be made for pictures.</source>
   <translation>Es lässt einfache Texte weg oder verändert sie; vielleicht ist es für Bilder gemacht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/mlx_adapter.py" />
   <source>It loads onto the model and gives exactly the tuned model's numbers.</source>
   <translation>Er lässt sich auf das Modell laden und ergibt genau die Zahlen des trainierten Modells.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>It loads, and it answers.</source>
   <translation>Es lässt sich laden und antwortet.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>It may be down. Try again later. What was downloaded so far is kept.</source>
   <translation>Vielleicht ist es gestört. Versuche es später noch einmal. Was schon geladen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>It may be old, or not allow writing.</source>
   <translation>Vielleicht ist es alt oder erlaubt kein Schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>It may be spelled differently, private, or have been taken down.</source>
   <translation>Vielleicht schreibt es sich anders, ist privat oder wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>It may have been moved or renamed.</source>
   <translation>Vielleicht wurde es verschoben oder umbenannt.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>It may have been moved, renamed or is on a disk that is not connected.</source>
   <translation>Vielleicht wurde er verschoben oder umbenannt, oder er liegt auf einem Volume, das nicht angeschlossen ist.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>It may hold something that you still need.</source>
   <translation>Vielleicht enthält es etwas, das du noch brauchst.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>It needs a permission that you do not have, or the sign-in on this computer is too old.</source>
   <translation>Dafür brauchst du eine Berechtigung, die du nicht hast, oder die Anmeldung auf diesem Computer ist zu alt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>It puts pieces of words together in an order of its own.</source>
   <translation>Er setzt Wortteile in einer eigenen Reihenfolge zusammen.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>It said {1}.</source>
   <translation>Es sagte {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>It said: {1}.</source>
   <translation>Er sagte: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/chat.py" />
   <source>It says: {1}.</source>
   <translation>Es sagt: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It says: {detail}.</source>
   <translation>Es sagt: {detail}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It stands between two lines of dashes.</source>
   <translation>Es steht zwischen zwei Zeilen aus Strichen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>It stretches positions in a way ({1}) that is not converted.</source>
   <translation>Es streckt Positionen auf eine Art ({1}), die nicht umgewandelt wird.</translation>
  </message>
  <message>
   <location filename="../../app/engine/room.py" />
   <source>It takes {1} GB, and training may use {2} GB.</source>
   <translation>Es braucht {1} GB, und das Training darf {2} GB verwenden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It was escaped twice on its way here.</source>
   <translation>Auf dem Weg hierher wurde es zweimal maskiert.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It was read as one list of examples.</source>
   <translation>Sie wurde als eine Liste von Beispielen gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>It will run, but expect little change. 100 or more works better.</source>
   <translation>Es läuft, aber erwarte wenig Veränderung. Ab 100 geht es besser.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>It would be another task than the one it has been learning.</source>
   <translation>Es wäre eine andere Aufgabe als die, die es bisher lernt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>It would be another training: what it learned so far and what is to come would not belong together.</source>
   <translation>Es wäre ein anderes Training: Was es bisher gelernt hat und was noch kommt, gehörte nicht zusammen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/room.py" />
   <source>It would take about {1} GB, and training may use {2} GB.</source>
   <translation>Es bräuchte etwa {1} GB und darf {2} GB verwenden.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>Its adapter and log may still be there.</source>
   <translation>Sein Adapter und sein Protokoll sind vielleicht noch da.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Its bytes are no letters.</source>
   <translation>Seine Bytes sind keine Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>Its checks so far could not be compared with those to come.</source>
   <translation>Die bisherigen Prüfungen ließen sich nicht mit den künftigen vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>Its checksum is wrong, so it was thrown away.</source>
   <translation>Seine Prüfsumme ist falsch, deshalb wurde es verworfen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>Its config.json does not say: {1}.</source>
   <translation>In seiner config.json fehlt: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Its config.json has no model_type.</source>
   <translation>Seine config.json hat kein model_type.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Its config.json is not readable as JSON.</source>
   <translation>Seine config.json ist nicht als JSON lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Its config.json names {1}. Tunesmith never runs code that comes with a model.</source>
   <translation>Seine config.json nennt {1}. Tunesmith führt nie Code aus, der mit einem Modell kommt.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/architectures.py" />
   <source>Its config.json says “{1}”, which this version of MLX does not know.</source>
   <translation>Seine config.json nennt „{1}“, was diese Version von MLX nicht kennt.</translation>
  </message>
  <message>
   <location filename="../../app/services/checks.py" />
   <source>Its examples are not rows of a table.</source>
   <translation>Seine Beispiele sind keine Zeilen einer Tabelle.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>Its feed-forward layers have biases.</source>
   <translation>Seine Feed-forward-Schichten haben Bias-Werte.</translation>
  </message>
  <message>
   <location filename="../../app/runs/checkpoints.py" />
   <source>Its files are not what was written.</source>
   <translation>Ihre Dateien sind nicht mehr, was geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>Its format is {1}; this Tunesmith knows {2}.</source>
   <translation>Sein Format ist {1}; dieses Tunesmith kennt {2}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Its list of messages has nothing in it.</source>
   <translation>In seiner Liste von Nachrichten steht nichts.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Its list of weight files (model.safetensors.index.json) cannot be read.</source>
   <translation>Seine Liste der Gewichtsdateien (model.safetensors.index.json) ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>Its run.json is missing or damaged ({1}).</source>
   <translation>Seine run.json fehlt oder ist beschädigt ({1}).</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Its table of contents cannot be read.</source>
   <translation>Ihr Inhaltsverzeichnis ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Its tokenizer is missing (tokenizer.json), without which it cannot read text.</source>
   <translation>Sein Tokenizer fehlt (tokenizer.json), ohne den es keinen Text lesen kann.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>Its tokenizer.json cannot be read: {1}.</source>
   <translation>Seine tokenizer.json ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>Its tokenizer.model holds no pieces.</source>
   <translation>Sein tokenizer.model enthält keine Stücke.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>Its tokenizer.model is damaged.</source>
   <translation>Sein tokenizer.model ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Its weights are in {1}, not in .safetensors files.</source>
   <translation>Seine Gewichte stehen in {1}, nicht in .safetensors-Dateien.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Its weights are stored in few bits, which cannot be changed in small steps.</source>
   <translation>Seine Gewichte sind in wenigen Bits gespeichert, die sich nicht in kleinen Schritten ändern lassen.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Its {1} bytes become more than {2} MB.</source>
   <translation>Aus seinen {1} Byte werden mehr als {2} MB.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>Its {1} cannot be read: {2}.</source>
   <translation>Seine {1} ist nicht lesbar: {2}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>Its {1} is not what any program writes.</source>
   <translation>Seine {1} ist nicht so, wie ein Programm sie schreibt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>Its {1} is of another size.</source>
   <translation>Bei ihm hat {1} eine andere Größe.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>JSON has no such numbers.</source>
   <translation>JSON kennt solche Zahlen nicht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Join them.</source>
   <translation>Verbinde sie.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/suggested.py" />
   <source>Knows more, but slower.</source>
   <translation>Weiß mehr, ist aber langsamer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Leave it out, or use another model.</source>
   <translation>Lass es aus oder verwende ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Leave it out.</source>
   <translation>Lass es aus.</translation>
  </message>
  <message>
   <location filename="../../app/engine/chat.py" />
   <source>Leave out the instructions, or begin a new conversation.</source>
   <translation>Lass die Anweisungen weg oder beginne ein neues Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Letters were lost when the file was saved.</source>
   <translation>Beim Speichern der Datei gingen Buchstaben verloren.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Line breaks inside a text were accepted.</source>
   <translation>Zeilenumbrüche in einem Text wurden hingenommen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Lines that begin with # are not read.</source>
   <translation>Zeilen, die mit # beginnen, werden nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Links to sources within answers were removed.</source>
   <translation>Verweise auf Quellen in Antworten wurden entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/examples.py" />
   <source>Look at the examples, or choose another file.</source>
   <translation>Sieh dir die Beispiele an oder wähle eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Look at the first problems in the list.</source>
   <translation>Sieh dir die ersten Probleme in der Liste an.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Look at the name again, capital letters included.</source>
   <translation>Sieh dir den Namen noch einmal an, auch Groß- und Kleinschreibung.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Look at the quotation marks here.</source>
   <translation>Sieh dir die Anführungszeichen hier an.</translation>
  </message>
  <message>
   <location filename="../../app/services/updates.py" />
   <source>Look for a new version where you got this one.</source>
   <translation>Such eine neue Version dort, wo du diese herhast.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>Look in the Trash, or connect the disk. Other runs are not touched.</source>
   <translation>Sieh im Papierkorb nach oder schließe das Volume an. Andere Läufe sind nicht betroffen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>Loss on what was kept aside: {1} before, {2} with the adapter, {3} now.</source>
   <translation>Verlust auf dem Zurückgelegten: {1} vorher, {2} mit dem Adapter, {3} jetzt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/probe.py" />
   <source>Lower Batch size or Max length under Advanced.</source>
   <translation>Verringere Batchgröße oder Max. Länge unter „Erweitert“.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>MLX cannot compute how a part of it has to change: {1}</source>
   <translation>MLX kann nicht berechnen, wie sich ein Teil davon ändern muss: {1}</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Make a new one.</source>
   <translation>Erstelle ein neues.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Make a token with write access on huggingface.co/settings/tokens and enter it.</source>
   <translation>Erstelle auf huggingface.co/settings/tokens ein Token mit Schreibrecht und gib es ein.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Many models heed it only at the beginning.</source>
   <translation>Viele Modelle beachten sie nur am Anfang.</translation>
  </message>
  <message>
   <location filename="../../app/services/measuring.py" />
   <source>Measure when it has ended, or pause it.</source>
   <translation>Starte die Messung, wenn es zu Ende ist, oder pausiere es.</translation>
  </message>
  <message>
   <location filename="../../app/engine/probe.py" />
   <source>Memory ran out while measuring.</source>
   <translation>Beim Messen ging der Speicher aus.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Messages of one speaker in a row were joined.</source>
   <translation>Aufeinanderfolgende Nachrichten eines Sprechers wurden verbunden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>Models of the family “{1}” are not exported for PEFT.</source>
   <translation>Modelle der Familie „{1}“ werden nicht für PEFT exportiert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_adapter.py" />
   <source>Models of the family “{1}” are not exported for llama.cpp.</source>
   <translation>Modelle der Familie „{1}“ werden nicht für llama.cpp exportiert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>Models of the family “{1}” cannot be loaded here.</source>
   <translation>Modelle der Familie „{1}“ können hier nicht geladen werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>Models of the family “{1}” cannot be trained yet.</source>
   <translation>Modelle der Familie „{1}“ können noch nicht trainiert werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/reading.py" />
   <source>More than 256 million letters.</source>
   <translation>Mehr als 256 Millionen Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Most models cannot read it whole.</source>
   <translation>Die meisten Modelle können es nicht ganz lesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Most models cannot read them whole.</source>
   <translation>Die meisten Modelle können sie nicht ganz lesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Move it to another folder, or allow access in System Settings &gt; Privacy.</source>
   <translation>Verschiebe es in einen anderen Ordner oder erlaube den Zugriff in den Systemeinstellungen &gt; Datenschutz.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>NaN or Infinity was read as text.</source>
   <translation>NaN oder Infinity wurde als Text gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/store.py" />
   <source>Name a new folder.</source>
   <translation>Nenne einen neuen Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/runs/find.py" />
   <source>Name one of them, or a run's folder.</source>
   <translation>Nenne einen davon oder den Ordner eines Laufs.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Near “{near}”.</source>
   <translation>Bei „{near}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>No answer in it is meant or able to be learned.</source>
   <translation>Keine Antwort darin soll oder kann gelernt werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/examples.py" />
   <source>No conversation has an answer in it.</source>
   <translation>Kein Gespräch hat eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/engine/evaluate.py" />
   <source>No conversation in it has an answer.</source>
   <translation>Kein Gespräch darin hat eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/data/saving.py" />
   <source>No copy was saved.</source>
   <translation>Es wurde keine Kopie gesichert.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>No model reads that much at once.</source>
   <translation>So viel liest kein Modell auf einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>No question and answer were found here.</source>
   <translation>Hier wurden keine Frage und keine Antwort gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>No speakers are given; question and answer were taken in turn.</source>
   <translation>Es sind keine Sprecher angegeben; Frage und Antwort wurden abwechselnd angenommen.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>No text file in it could be examples.</source>
   <translation>Keine Textdatei darin könnte Beispiele enthalten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>No usable example was found in this file.</source>
   <translation>In dieser Datei wurde kein brauchbares Beispiel gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>None of its layers is of a kind to which mlx-lm can add something.</source>
   <translation>Keine seiner Schichten ist von einer Art, der mlx-lm etwas hinzufügen kann.</translation>
  </message>
  <message>
   <location filename="../../app/services/measuring.py" />
   <source>None was found in the run's examples.</source>
   <translation>In den Beispielen des Laufs wurde keine gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/data/report.py" />
   <source>Nothing begins there.</source>
   <translation>Dort beginnt nichts.</translation>
  </message>
  <message>
   <location filename="../../app/engine/examples.py" />
   <source>Nothing in {1} can be learned.</source>
   <translation>Aus {1} kann nichts gelernt werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/saving.py" />
   <source>Nothing is left to learn from.</source>
   <translation>Es ist nichts übrig, woraus gelernt werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Nothing of an answer is left within the limit.</source>
   <translation>Innerhalb der Grenze bleibt nichts von einer Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/data/report.py" />
   <source>Nothing of the example on line {1} can be learned.</source>
   <translation>Vom Beispiel in Zeile {1} kann nichts gelernt werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Nothing that people write looks like this.</source>
   <translation>Nichts, was Menschen schreiben, sieht so aus.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Nothing there was changed.</source>
   <translation>Dort wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../app/services/measuring.py" />
   <source>Nothing was kept aside in this run.</source>
   <translation>In diesem Lauf wurde nichts zurückgelegt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/job.py" />
   <source>Nothing was left behind.</source>
   <translation>Es blieb nichts zurück.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Numbers were read as text.</source>
   <translation>Zahlen wurden als Text gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>One conversation is also in the file kept for checking.</source>
   <translation>Ein Gespräch steht auch in der Datei zum Prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>One conversation is very little.</source>
   <translation>Ein Gespräch ist sehr wenig.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>One entry in this conversation is not a message.</source>
   <translation>Ein Eintrag in diesem Gespräch ist keine Nachricht.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>One folder deeper there is one: {1}.</source>
   <translation>Einen Ordner tiefer ist eines: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/runs/moving.py" />
   <source>One of {1} and {2} lies inside the other.</source>
   <translation>Von {1} und {2} liegt eines im anderen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>One passage of text is very little.</source>
   <translation>Ein Textabschnitt ist sehr wenig.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>One question and its answer are very long: about {words} words.</source>
   <translation>Eine Frage mit ihrer Antwort ist sehr lang: etwa {words} Wörter.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Only one of them is to be learned, or one calls a tool. Some models want question and answer in turn.</source>
   <translation>Nur eine von beiden soll gelernt werden, oder eine ruft ein Werkzeug auf. Manche Modelle verlangen Frage und Antwort im Wechsel.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Only people who have agreed to its terms and are signed in can download it.</source>
   <translation>Laden kann es nur, wer seinen Bedingungen zugestimmt hat und angemeldet ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Only text can be learned here.</source>
   <translation>Nur Text kann hier gelernt werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Only the first of them was read.</source>
   <translation>Nur die erste davon wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Only the sheet “{sheet}” was read.</source>
   <translation>Nur das Blatt „{sheet}“ wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Only what comes after it is learned.</source>
   <translation>Nur was danach kommt, wird gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Only {1} of {2} chosen parts of this model could be prepared for training.</source>
   <translation>Nur {1} von {2} gewählten Teilen dieses Modells konnten für das Training vorbereitet werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Only {share} % of the text is answers.</source>
   <translation>Nur {share} % des Textes sind Antworten.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Open any page in the browser and sign in, then try again.</source>
   <translation>Öffne irgendeine Seite im Browser und melde dich an, dann versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/workbook.py" />
   <source>Open it in Excel or Numbers and export it as CSV.</source>
   <translation>Öffne es in Excel oder Numbers und exportiere es als CSV.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Or a quotation mark inside a text, near “{near}”.</source>
   <translation>Oder ein Anführungszeichen in einem Text, bei „{near}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Other sheets seem to hold examples as well: {others}.</source>
   <translation>Auch andere Blätter scheinen Beispiele zu enthalten: {others}.</translation>
  </message>
  <message>
   <location filename="../../app/runs/moving.py" />
   <source>Pause it first, then try again.</source>
   <translation>Pausiere es zuerst, dann versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Perhaps this network wants you to sign in first, as in a hotel or on a train.</source>
   <translation>Vielleicht will dieses Netz, dass du dich erst anmeldest, wie im Hotel oder im Zug.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Pictures, sound or files were left out.</source>
   <translation>Bilder, Ton oder Dateien wurden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put a name such as System: in front of it, if it belongs to the examples.</source>
   <translation>Setze einen Namen wie System: davor, wenn er zu den Beispielen gehört.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put all rows on one sheet, or save each of the others as a file of its own.</source>
   <translation>Bring alle Zeilen auf ein Blatt oder speichere jedes der anderen als eigene Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put each example on one line, in straight double quotes.</source>
   <translation>Schreibe jedes Beispiel in eine Zeile, in geraden doppelten Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put each question and its answer in one row, in two columns called question and answer.</source>
   <translation>Schreibe jede Frage mit ihrer Antwort in eine Zeile, in zwei Spalten namens question und answer.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>Put it back to {1}, or start a new run from the version in {2}.</source>
   <translation>Stell es auf {1} zurück oder beginne einen neuen Lauf mit der Version in {2}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put it in quotation marks if it is text.</source>
   <translation>Setze sie in Anführungszeichen, wenn sie Text ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put it into the question after it, or before it where none follows.</source>
   <translation>Setze sie in die Frage danach oder in die davor, wenn keine folgt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put it into the question.</source>
   <translation>Setze sie in die Frage.</translation>
  </message>
  <message>
   <location filename="../../app/engine/keeper.py" />
   <source>Put rank, targets and layers back, or start a new run.</source>
   <translation>Stell Rang, Ziele und Schichten zurück, oder beginne einen neuen Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put the names in straight double quotes.</source>
   <translation>Setze die Namen in gerade doppelte Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/keeper.py" />
   <source>Put the old one back, or start a new run.</source>
   <translation>Stell den alten Stand wieder her oder beginne einen neuen Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put the text in quotes.</source>
   <translation>Setze den Text in Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put the titles question and answer in the first row if that is wrong.</source>
   <translation>Schreibe „question“ und „answer“ als Titel in die erste Zeile, wenn das falsch ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Put them together in a list called messages.</source>
   <translation>Fass sie in einer Liste mit dem Namen messages zusammen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Questions begin with “Question:”, answers with “Answer:”.</source>
   <translation>Fragen beginnen mit „Question:“, Antworten mit „Answer:“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Raise the max length, or divide the conversation.</source>
   <translation>Erhöhe die Max. Länge, oder teile das Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Raise the max length, or shorten the answer.</source>
   <translation>Erhöhe die Max. Länge, oder kürze die Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Raise the max length, or shorten the question.</source>
   <translation>Erhöhe die Max. Länge, oder kürze die Frage.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Raise the max length.</source>
   <translation>Erhöhe die Max. Länge.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_adapter.py" />
   <source>Read back: all {1} parts change the model as they did here.</source>
   <translation>Zurückgelesen: Alle {1} Teile verändern das Modell so wie hier.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>Read back: all {1} parts hold the combined model's numbers.</source>
   <translation>Zurückgelesen: Alle {1} Teile enthalten die Zahlen des verbundenen Modells.</translation>
  </message>
  <message>
   <location filename="../../app/data/encoding.py" />
   <source>Reading the examples was cancelled.</source>
   <translation>Das Lesen der Beispiele wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove it before you share the model.</source>
   <translation>Entferne es, bevor du das Modell weitergibst.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove it from the file if only another tool wanted it there.</source>
   <translation>Entferne es aus der Datei, wenn nur ein anderes Werkzeug es dort haben wollte.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove it if it is not yours to share.</source>
   <translation>Entferne sie, wenn du sie nicht weitergeben darfst.</translation>
  </message>
  <message>
   <location filename="../../app/runs/votes.py" />
   <source>Remove it to begin anew.</source>
   <translation>Entferne es, um neu zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove it, if answers should be plain text.</source>
   <translation>Entferne es, wenn die Antworten einfacher Text sein sollen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove it, or put it on a line of its own.</source>
   <translation>Entferne es oder setze es in eine eigene Zeile.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove it.</source>
   <translation>Entferne sie.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove it; the chat format adds the tokens it needs.</source>
   <translation>Entferne es; das Chatformat setzt die Tokens ein, die es braucht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove the line.</source>
   <translation>Entferne die Zeile.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove what is in both from one of the two.</source>
   <translation>Entferne aus einer der beiden, was in beiden steht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Remove “{key}” from the file if the answer is a good one.</source>
   <translation>Entferne „{key}“ aus der Datei, wenn die Antwort gut ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Rename the fields, for example to question and answer.</source>
   <translation>Benenne die Felder um, zum Beispiel in question und answer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Replace it with real text.</source>
   <translation>Ersetze ihn durch richtigen Text.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Replace it, or leave it out.</source>
   <translation>Ersetze sie oder lass sie aus.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Resume it or train again. If it stops again, make a report: it holds what helps to fix this.</source>
   <translation>Setze es fort oder trainiere noch einmal. Bleibt es wieder stehen, erstelle einen Bericht: Er enthält, was beim Beheben hilft.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>Rounding the weights lost part of what was learned. Export again in full precision, or use the adapter, which loses nothing.</source>
   <translation>Beim Runden der Gewichte ging ein Teil des Gelernten verloren. Exportiere noch einmal mit voller Genauigkeit oder nimm den Adapter, der nichts verliert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>Rounding the weights lost part of what was learned. Export again with 8 bits or in full precision, or use the adapter, which loses nothing.</source>
   <translation>Beim Runden der Gewichte ging ein Teil des Gelernten verloren. Exportiere noch einmal mit 8 Bit oder voller Genauigkeit oder nimm den Adapter, der nichts verliert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>Rounding the weights lost part of what was learned. Export again with more bits or as the original, or use the adapter, which loses nothing.</source>
   <translation>Beim Runden der Gewichte ging ein Teil des Gelernten verloren. Exportiere noch einmal mit mehr Bit oder wie das Original, oder nimm den Adapter, der nichts verliert.</translation>
  </message>
  <message>
   <location filename="../../app/data/report.py" />
   <source>Run check to see why.</source>
   <translation>Der Befehl check zeigt, warum.</translation>
  </message>
  <message>
   <location filename="../../app/runs/place.py" />
   <source>Runs cannot be kept in {1}.</source>
   <translation>In {1} können keine Läufe liegen.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Save it as .xlsx or .csv first.</source>
   <translation>Sichere sie zuerst als .xlsx oder .csv.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Save it as Parquet or JSONL first.</source>
   <translation>Sichere sie zuerst als Parquet oder JSONL.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Save it as plain text (.txt) first.</source>
   <translation>Sichere es zuerst als einfachen Text (.txt).</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/parquet.py" />
   <source>Save the examples as JSONL or CSV with the program or on the page that they come from, and choose that file.</source>
   <translation>Sichere die Beispiele als JSONL oder CSV, mit dem Programm oder auf der Seite, woher sie kommen, und wähle jene Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Save “{key}” as a file of its own if you want to use it.</source>
   <translation>Sichere „{key}“ als eigene Datei, wenn du es verwenden willst.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/source.py" />
   <source>Say where the model is, with --model.</source>
   <translation>Sag mit --model, wo das Modell ist.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>Set the method to {1}.</source>
   <translation>Stell die Methode auf {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>Set the rank to {1} or more.</source>
   <translation>Stell den Rang auf {1} oder mehr.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Several columns are called “{title}”.</source>
   <translation>Mehrere Spalten heißen „{title}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Shorten them in the file.</source>
   <translation>Kürze sie in der Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Sign in again with “hf auth login”, or choose another model.</source>
   <translation>Melde dich mit „hf auth login“ neu an oder wähle ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Single quotes were read as double quotes.</source>
   <translation>Einfache Anführungszeichen wurden als doppelte gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Single, double or typographic ones do not match near “{near}”.</source>
   <translation>Einfache, doppelte oder typografische passen bei „{near}“ nicht zueinander.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/suggested.py" />
   <source>Small, in many languages.</source>
   <translation>Klein, in vielen Sprachen.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/suggested.py" />
   <source>Small. For short answers in a fixed style.</source>
   <translation>Klein. Für kurze Antworten in festem Stil.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Some models refuse that.</source>
   <translation>Manche Modelle lehnen das ab.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Some models want question and answer in turn.</source>
   <translation>Manche Modelle verlangen Frage und Antwort im Wechsel.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>Some of its layers look back a limited way only.</source>
   <translation>Einige seiner Schichten blicken nur begrenzt zurück.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_adapter.py" />
   <source>Some of its parts are missing.</source>
   <translation>Einige seiner Teile fehlen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>Some of its weights are stored in {1} bits, and mlx-lm has DoRA for 2, 4, 8 and 16 bits only.</source>
   <translation>Einige seiner Gewichte sind in {1} Bit gespeichert, und mlx-lm kann DoRA nur mit 2, 4, 8 und 16 Bit.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Some programs leave them in.</source>
   <translation>Manche Programme lassen sie stehen.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Something else answered instead of huggingface.co.</source>
   <translation>Statt huggingface.co hat etwas anderes geantwortet.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Something happened that never should: {1}: {2}</source>
   <translation>Etwas ist geschehen, das nie geschehen sollte: {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Something is wrong near “{near}”.</source>
   <translation>Bei „{near}“ stimmt etwas nicht.</translation>
  </message>
  <message>
   <location filename="../../app/services/tasks.py" />
   <source>Something went wrong inside Tunesmith.</source>
   <translation>In Tunesmith ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/review_choices.py" />
   <source>Start a new run.</source>
   <translation>Beginne einen neuen Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/services/session.py" />
   <source>Start it again.</source>
   <translation>Starte es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>Steps cannot be taken back.</source>
   <translation>Schritte lassen sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/trash.py" />
   <source>Stop it first, or wait until it ends.</source>
   <translation>Beende ihn zuerst oder warte, bis er endet.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Texts with the marks of a chat format were read as conversations.</source>
   <translation>Texte mit den Zeichen eines Chatformats wurden als Gespräche gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>That answer is not learned, for it would be empty.</source>
   <translation>Jene Antwort wird nicht gelernt, denn sie wäre leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>That answer is not learned.</source>
   <translation>Jene Antwort wird nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>That is a guess from the letters in it.</source>
   <translation>Das ist aus seinen Buchstaben geraten.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>That is done for llama, mistral, qwen2 and qwen3, where every number was compared.</source>
   <translation>Das geht bei llama, mistral, qwen2 und qwen3, wo jede Zahl verglichen wurde.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>That is fine where several answers are right.</source>
   <translation>Das ist in Ordnung, wenn mehrere Antworten richtig sind.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_names.py" />
   <source>The Python package “gguf” is not installed.</source>
   <translation>Das Python-Paket „gguf“ ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>The Python package “keyring” is not installed.</source>
   <translation>Das Python-Paket „keyring“ ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/source.py" />
   <source>The adapter does not name it.</source>
   <translation>Der Adapter nennt es nicht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>The adapter in “{1}” is damaged.</source>
   <translation>Der Adapter in „{1}“ ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/source.py" />
   <source>The adapter names {1}, which is no folder here.</source>
   <translation>Der Adapter nennt {1}; einen solchen Ordner gibt es hier nicht.</translation>
  </message>
  <message>
   <location filename="../../app/services/updates.py" />
   <source>The answer about newer versions cannot be trusted, so Tunesmith ignores it.</source>
   <translation>Der Auskunft über neuere Versionen ist nicht zu trauen, deshalb übergeht Tunesmith sie.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The arguments of tool calls are passed as text.</source>
   <translation>Die Argumente von Werkzeugaufrufen werden als Text übergeben.</translation>
  </message>
  <message>
   <location filename="../../app/engine/watch.py" />
   <source>The battery is nearly empty ({1}%). Connect the power adapter, then continue.</source>
   <translation>Die Batterie ist fast leer ({1} %). Schließe das Netzteil an, dann setze fort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The beginning of this conversation was dropped, so that an answer fits.</source>
   <translation>Der Anfang dieses Gesprächs wurde weggelassen, damit eine Antwort passt.</translation>
  </message>
  <message>
   <location filename="../../app/data/masks.py" />
   <source>The chat format asks for an answer without thinking, and this one thinks.</source>
   <translation>Das Chatformat bittet um eine Antwort ohne Nachdenken, und diese denkt nach.</translation>
  </message>
  <message>
   <location filename="../../app/data/masks.py" />
   <source>The chat format repeats, drops or changes the message before it.</source>
   <translation>Das Chatformat wiederholt, streicht oder verändert die Nachricht davor.</translation>
  </message>
  <message>
   <location filename="../../app/data/masks.py" />
   <source>The chat format writes the beginning of an answer differently than it asks for one.</source>
   <translation>Das Chatformat schreibt den Anfang einer Antwort anders, als es um eine bittet.</translation>
  </message>
  <message>
   <location filename="../../app/engine/evaluate.py" />
   <source>The check was cancelled.</source>
   <translation>Die Prüfung wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The closing ] is missing, so the file may be cut off.</source>
   <translation>Die schließende ] fehlt, die Datei ist also vielleicht abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/tables.py" />
   <source>The columns are: {1}.</source>
   <translation>Die Spalten sind: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>The combined model's answers have nothing to do with the tuned model's.</source>
   <translation>Die Antworten des verbundenen Modells haben nichts mit denen des trainierten zu tun.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The conversation begins with an answer.</source>
   <translation>Das Gespräch beginnt mit einer Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The conversation has {detail} tokens.</source>
   <translation>Das Gespräch hat {detail} Tokens.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The conversation is empty.</source>
   <translation>Das Gespräch ist leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/saving.py" />
   <source>The copy cannot be saved over your own file.</source>
   <translation>Die Kopie kann deine eigene Datei nicht überschreiben.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>The disk is full.</source>
   <translation>Das Volume ist voll.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The earlier questions and answers cannot be read and were left out.</source>
   <translation>Die früheren Fragen und Antworten sind nicht lesbar und wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>The earlier training belongs to another model.</source>
   <translation>Das frühere Training gehört zu einem anderen Modell.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>The earlier training changed parts that this one would leave alone.</source>
   <translation>Das frühere Training veränderte Teile, die dieses nicht anrühren würde.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>The earlier training has rank {1}, this one {2}.</source>
   <translation>Das frühere Training hat den Rang {1}, dieses {2}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>The earlier training used {1}, this one uses {2}.</source>
   <translation>Das frühere Training verwendete {1}, dieses verwendet {2}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The end of this conversation has no answer.</source>
   <translation>Das Ende dieses Gesprächs hat keine Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The end of this conversation is over the limit; {detail}.</source>
   <translation>Das Ende dieses Gesprächs liegt über der Grenze; {detail}.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>The examples</source>
   <translation>Die Beispieldatei</translation>
  </message>
  <message>
   <location filename="../../app/engine/keeper.py" />
   <source>The examples of this run changed since they were saved.</source>
   <translation>Die Beispiele dieses Laufs wurden seit dem Sichern verändert.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The examples seem to be formatted already.</source>
   <translation>Die Beispiele scheinen schon formatiert zu sein.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The examples were found inside “{key}”.</source>
   <translation>Die Beispiele wurden unter „{key}“ gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>The examples would be read as others.</source>
   <translation>Die Beispiele würden als andere gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>The export needs {1}, {2} are free.</source>
   <translation>Der Export braucht {1}, frei sind {2}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/kinds.py" />
   <source>The export stopped.</source>
   <translation>Der Export ist fehlgeschlagen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>The export stopped: the disk is full.</source>
   <translation>Der Export ist fehlgeschlagen: Das Volume ist voll.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/kinds.py" />
   <source>The export stopped: the memory was not enough.</source>
   <translation>Der Export ist fehlgeschlagen: Der Speicher reichte nicht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/job.py" />
   <source>The export was cancelled.</source>
   <translation>Der Export wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/job.py" />
   <source>The exported file did not come out as expected, so it was removed.</source>
   <translation>Die exportierte Datei ist nicht so geworden, wie sie sein soll, deshalb wurde sie entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/original.py" />
   <source>The file has changed.</source>
   <translation>Die Datei hat sich geändert.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The file holds columns; they were read as one row.</source>
   <translation>Die Datei enthält Spalten; sie wurden als eine Zeile gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The file holds columns; they were read as {count} rows.</source>
   <translation>Die Datei enthält Spalten; sie wurden als {count} Zeilen gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The file holds only blank lines or comments.</source>
   <translation>Die Datei enthält nur leere Zeilen oder Kommentare.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The file holds several lists of examples, and only one of them was read.</source>
   <translation>Die Datei enthält mehrere Listen von Beispielen, und nur eine davon wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The file is empty.</source>
   <translation>Die Datei ist leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The file is saved as {encoding}; it was converted while reading.</source>
   <translation>Die Datei ist als {encoding} gespeichert; sie wurde beim Lesen umgewandelt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The file mixes formats: {formats}.</source>
   <translation>Die Datei mischt Formate: {formats}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/examples.py" />
   <source>The first problem: {1}</source>
   <translation>Das erste Problem: {1}</translation>
  </message>
  <message>
   <location filename="../../app/runs/store.py" />
   <source>The folder for this run cannot be made in {1}.</source>
   <translation>Der Ordner für diesen Lauf kann in {1} nicht angelegt werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/folder.py" />
   <source>The folder {1} cannot be read.</source>
   <translation>Der Ordner {1} ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/runs/store.py" />
   <source>The folder {1} is not empty.</source>
   <translation>Der Ordner {1} ist nicht leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>The folder “{1}” has no config.json and no .safetensors files. Every model has both. Nothing changed.</source>
   <translation>Der Ordner „{1}“ enthält keine config.json und keine .safetensors-Dateien. Jedes Modell hat beides. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../app/data/reading.py" />
   <source>The formats are: {1}.</source>
   <translation>Die Formate sind: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The instruction is empty and was left out.</source>
   <translation>Die Anweisung ist leer und wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The last answer is empty.</source>
   <translation>Die letzte Antwort ist leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The last question has no text after it, so there is nothing to learn from.</source>
   <translation>Nach der letzten Frage kommt kein Text, es gibt also nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>The lengths of {1} read back differently.</source>
   <translation>Die Längen von {1} lesen sich anders zurück.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The list of examples ends before the file does.</source>
   <translation>Die Liste der Beispiele endet vor dem Ende der Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The list of examples has no end.</source>
   <translation>Die Liste der Beispiele hat kein Ende.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The list of examples is damaged here.</source>
   <translation>Die Liste der Beispiele ist hier beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The list of tools cannot be read and was left out.</source>
   <translation>Die Liste der Werkzeuge ist nicht lesbar und wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/services/tasks.py" />
   <source>The log has the details.</source>
   <translation>Das Protokoll enthält die Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The mark that begins an answer is learned with it here.</source>
   <translation>Das Zeichen, das eine Antwort beginnt, wird hier mitgelernt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>The memory was not enough. Now one example is read at once, and the memory saver is on.</source>
   <translation>Der Speicher reichte nicht. Jetzt wird ein Beispiel auf einmal gelesen, und der Speichersparer ist an.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>The memory was not enough. Now the memory saver is on.</source>
   <translation>Der Speicher reichte nicht. Jetzt ist der Speichersparer an.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>The memory was not enough. Now {1} instead of {2} examples are read at once.</source>
   <translation>Der Speicher reichte nicht. Jetzt werden {1} statt {2} Beispiele auf einmal gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/masks.py" />
   <source>The message before it is empty.</source>
   <translation>Die Nachricht davor ist leer.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>The model</source>
   <translation>Das Modell</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>The model could not be written to {1}.</source>
   <translation>Das Modell konnte nicht in {1} geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model learns answers, and nobody answers here.</source>
   <translation>Das Modell lernt Antworten, und hier antwortet niemand.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model learns to answer behind it; you would have to write it as well.</source>
   <translation>Das Modell lernt, danach zu antworten; du müsstest es dann auch schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/engine/keeper.py" />
   <source>The model of this run changed since it was saved.</source>
   <translation>Das Modell dieses Laufs wurde seit dem Sichern verändert.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model reads it as a signal, not as text.</source>
   <translation>Das Modell liest es als Signal, nicht als Text.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/source.py" />
   <source>The model that this adapter belongs to was not found.</source>
   <translation>Das Modell, zu dem dieser Adapter gehört, wurde nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model will answer without thinking aloud first.</source>
   <translation>Das Modell wird antworten, ohne zuerst laut nachzudenken.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model will learn to write it.</source>
   <translation>Das Modell wird lernen, es zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model will not know what it can call.</source>
   <translation>Das Modell wird nicht wissen, was es aufrufen kann.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model will not see all of it.</source>
   <translation>Das Modell wird nicht alles davon sehen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model will not see it.</source>
   <translation>Das Modell wird sie nicht sehen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model would learn to answer nothing.</source>
   <translation>Das Modell würde lernen, auf nichts zu antworten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model would learn to echo.</source>
   <translation>Das Modell würde lernen nachzusprechen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model would learn to refuse.</source>
   <translation>Das Modell würde lernen, sich zu weigern.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model would learn to say only this.</source>
   <translation>Das Modell würde lernen, nur dies zu sagen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model would learn to write it.</source>
   <translation>Das Modell würde lernen, es zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The model would not know what it answers.</source>
   <translation>Das Modell wüsste nicht, worauf es antwortet.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>The model “{1}” is damaged.</source>
   <translation>Das Modell „{1}“ ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>The model “{1}” is incomplete.</source>
   <translation>Das Modell „{1}“ ist unvollständig.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/parquet.py" />
   <source>The part that reads these files would make the app larger by half.</source>
   <translation>Der Teil, der solche Dateien liest, würde die App um die Hälfte größer machen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/place.py" />
   <source>The place where runs are kept cannot be reached now.</source>
   <translation>Der Ort, an dem die Läufe liegen, ist gerade nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../app/runs/queue.py" />
   <source>The queue cannot be changed.</source>
   <translation>Die Warteschlange kann nicht geändert werden.</translation>
  </message>
  <message>
   <location filename="../../app/runs/queue.py" />
   <source>The queue was written by a newer Tunesmith.</source>
   <translation>Die Warteschlange wurde von einem neueren Tunesmith geschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The quotation marks on this line are mixed up.</source>
   <translation>Die Anführungszeichen in dieser Zeile sind durcheinander.</translation>
  </message>
  <message>
   <location filename="../../app/runs/report.py" />
   <source>The report could not be written to {1}.</source>
   <translation>Der Bericht konnte nicht nach {1} geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The rest is read, but not learned.</source>
   <translation>Das Übrige wird gelesen, aber nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>The rest of the model takes {1}; {2} are free, and {3} should stay so.</source>
   <translation>Der Rest des Modells braucht {1}; {2} sind frei, und {3} sollten es bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>The run in {1} cannot be read.</source>
   <translation>Der Lauf in {1} ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>The run in {1} was made by a newer Tunesmith.</source>
   <translation>Der Lauf in {1} wurde von einem neueren Tunesmith gemacht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/source.py" />
   <source>The run “{1}” has no such version.</source>
   <translation>Der Lauf „{1}“ hat keine solche Version.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>The run “{1}” is not there any more.</source>
   <translation>Der Lauf „{1}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../app/runs/moving.py" />
   <source>The runs cannot be moved now.</source>
   <translation>Die Läufe können jetzt nicht verschoben werden.</translation>
  </message>
  <message>
   <location filename="../../app/runs/moving.py" />
   <source>The runs cannot be moved there.</source>
   <translation>Die Läufe können nicht dorthin verschoben werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The same question has another answer on line {first}.</source>
   <translation>Dieselbe Frage hat in Zeile {first} eine andere Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>The settings are: {1}.</source>
   <translation>Die Einstellungen sind: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>The settings file {1} cannot be read.</source>
   <translation>Die Einstellungsdatei {1} ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>The settings file {1} does not exist.</source>
   <translation>Die Einstellungsdatei {1} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The speaker “{role}” is not known.</source>
   <translation>Der Sprecher „{role}“ ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>The system's keychain cannot be used.</source>
   <translation>Der Schlüsselbund des Systems kann nicht benutzt werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The table has a message in each row.</source>
   <translation>Die Tabelle enthält in jeder Zeile eine Nachricht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The table has no column titles.</source>
   <translation>Die Tabelle hat keine Spaltentitel.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The text contains {detail}, a control token of this model.</source>
   <translation>Der Text enthält {detail}, ein Steuertoken dieses Modells.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The text contains {mark}, a control mark of chat formats.</source>
   <translation>Der Text enthält {mark}, ein Steuerzeichen von Chatformaten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The text contains “{near}” written out.</source>
   <translation>Der Text enthält „{near}“ ausgeschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The text contains �.</source>
   <translation>Der Text enthält �.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The text is not saved as UTF-8; it was read as {encoding}.</source>
   <translation>Der Text ist nicht als UTF-8 gespeichert; er wurde als {encoding} gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The text was read as conversations, from the names at the beginnings of its lines.</source>
   <translation>Der Text wurde als Gespräche gelesen, nach den Namen an den Anfängen seiner Zeilen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>The training changed so little that rounding to 16 bits covers part of it. Use the adapter, which loses nothing, or train longer.</source>
   <translation>Das Training hat so wenig verändert, dass schon das Runden auf 16 Bit einen Teil davon verdeckt. Nimm den Adapter, der nichts verliert, oder trainiere länger.</translation>
  </message>
  <message>
   <location filename="../../app/services/session.py" />
   <source>The training ended without a result.</source>
   <translation>Das Training endete ohne Ergebnis.</translation>
  </message>
  <message>
   <location filename="../../app/services/speaking.py" />
   <source>The training is just getting ready.</source>
   <translation>Das Training bereitet sich gerade vor.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>The upload was stopped.</source>
   <translation>Das Hochladen wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../../app/engine/versions.py" />
   <source>The version in “{1}” does not fit this model.</source>
   <translation>Die Version in „{1}“ passt nicht zu diesem Modell.</translation>
  </message>
  <message>
   <location filename="../../app/runs/checkpoints.py" />
   <source>The version of step {1} is damaged.</source>
   <translation>Die Version von Schritt {1} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/votes.py" />
   <source>The votes of this run cannot be read.</source>
   <translation>Die Stimmen dieses Laufs sind nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>The weight file {1} is damaged.</source>
   <translation>Die Gewichtsdatei {1} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The whole file is one line of {size} MB.</source>
   <translation>Die ganze Datei ist eine Zeile von {size} MB.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>The workbook has {count} sheets.</source>
   <translation>Die Arbeitsmappe hat {count} Blätter.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_adapter.py" />
   <source>Their parts have other names or another order there, and nobody has compared the results yet.</source>
   <translation>Ihre Teile haben dort andere Namen oder eine andere Reihenfolge, und noch niemand hat die Ergebnisse verglichen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>Their parts have other names there, and nobody has compared the results yet.</source>
   <translation>Ihre Teile haben dort andere Namen, und noch niemand hat die Ergebnisse verglichen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>Their support in mlx-lm needs a package that is not part of Tunesmith.</source>
   <translation>Dafür braucht mlx-lm ein Paket, das nicht zu Tunesmith gehört.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There are invisible characters in the text.</source>
   <translation>Im Text stehen unsichtbare Zeichen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There are no examples in this file.</source>
   <translation>In dieser Datei sind keine Beispiele.</translation>
  </message>
  <message>
   <location filename="../../app/runs/find.py" />
   <source>There are no runs yet.</source>
   <translation>Es gibt noch keine Läufe.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There are only answers and no question.</source>
   <translation>Es sind nur Antworten und keine Frage da.</translation>
  </message>
  <message>
   <location filename="../../app/runs/find.py" />
   <source>There are: {1}.</source>
   <translation>Es gibt: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is HTML in the text, such as {near}.</source>
   <translation>Im Text steht HTML, etwa {near}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is a placeholder in the text: “{near}”.</source>
   <translation>Im Text steht ein Platzhalter: „{near}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is a single backslash on this line.</source>
   <translation>In dieser Zeile steht ein einzelner Rückstrich.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>There is no Hugging Face token.</source>
   <translation>Es gibt kein Hugging-Face-Token.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is no answer in this conversation.</source>
   <translation>In diesem Gespräch ist keine Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/tables.py" />
   <source>There is no column “{1}”.</source>
   <translation>Es gibt keine Spalte „{1}“.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/kinds.py" />
   <source>There is no export called “{1}”.</source>
   <translation>Es gibt keinen Export namens „{1}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>There is no folder {1}.</source>
   <translation>Es gibt keinen Ordner {1}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>There is no folder {1}. It may have been moved, renamed or thrown away, or its disk is not connected.</source>
   <translation>Es gibt keinen Ordner {1}. Vielleicht wurde er verschoben, umbenannt oder gelöscht, oder sein Volume ist nicht angeschlossen.</translation>
  </message>
  <message>
   <location filename="../../app/data/reading.py" />
   <source>There is no format called “{1}”.</source>
   <translation>Es gibt kein Format namens „{1}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/original.py" />
   <source>There is no line {1} in {2}.</source>
   <translation>In {2} gibt es keine Zeile {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>There is no model “{1}” on huggingface.co.</source>
   <translation>Auf huggingface.co gibt es kein Modell „{1}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>There is no name yet.</source>
   <translation>Noch steht kein Name da.</translation>
  </message>
  <message>
   <location filename="../../app/services/measuring.py" />
   <source>There is no question to ask.</source>
   <translation>Es gibt keine Frage zu stellen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/find.py" />
   <source>There is no run called “{1}”.</source>
   <translation>Es gibt keinen Lauf namens „{1}“.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>There is no setting called “{1}”.</source>
   <translation>Es gibt keine Einstellung namens „{1}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is no text here.</source>
   <translation>Hier steht kein Text.</translation>
  </message>
  <message>
   <location filename="../../app/runs/keep.py" />
   <source>There is no version to keep.</source>
   <translation>Es gibt keine Version zum Behalten.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>There is not enough space on this disk.</source>
   <translation>Auf diesem Volume ist nicht genug Platz.</translation>
  </message>
  <message>
   <location filename="../../app/engine/evaluate.py" />
   <source>There is nothing to check in this file.</source>
   <translation>In dieser Datei gibt es nichts zu prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is nothing to learn here.</source>
   <translation>Hier gibt es nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is one before a closing bracket or at the end of the line.</source>
   <translation>Vor einer schließenden Klammer oder am Ende der Zeile steht eines.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is personal data: {near}.</source>
   <translation>Hier stehen persönliche Daten: {near}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is something after the end of this example.</source>
   <translation>Nach dem Ende dieses Beispiels steht noch etwas.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>There is white space around answers.</source>
   <translation>Um Antworten herum stehen Leerzeichen oder leere Zeilen.</translation>
  </message>
  <message>
   <location filename="../../app/data/report.py" />
   <source>There is {1}.</source>
   <translation>Dort steht {1}.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>These settings do not go together.</source>
   <translation>Diese Einstellungen passen nicht zusammen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>They are {1}; the first is {2}.</source>
   <translation>Es sind {1}; der erste ist {2}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>They can make equal words look different to the model.</source>
   <translation>Durch sie können gleiche Wörter für das Modell verschieden aussehen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>They stand in “history”.</source>
   <translation>Sie stehen in „history“.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>This adapter cannot be used.</source>
   <translation>Dieser Adapter kann nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>This adapter changes parts outside the layers.</source>
   <translation>Dieser Adapter verändert Teile außerhalb der Schichten.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/mlx_adapter.py" />
   <source>This adapter is in PEFT's format.</source>
   <translation>Dieser Adapter ist im Format von PEFT.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This answer is marked as one to avoid.</source>
   <translation>Diese Antwort ist als eine gekennzeichnet, die vermieden werden soll.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>This computer offers none.</source>
   <translation>Dieser Computer bietet keinen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/watch.py" />
   <source>This computer ran out of memory: {1} was free, and everything would have become very slow. Close other apps, then continue.</source>
   <translation>Diesem Computer ging der Speicher aus: {1} waren frei, und alles wäre sehr langsam geworden. Schließe andere Apps, dann setze fort.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This conversation is very long: about {words} words.</source>
   <translation>Dieses Gespräch ist sehr lang: etwa {words} Wörter.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This example goes over {count} lines; it was read as one.</source>
   <translation>Dieses Beispiel geht über {count} Zeilen; es wurde als eines gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This example has too many brackets inside each other.</source>
   <translation>Dieses Beispiel hat zu viele Klammern ineinander.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This example is cut off.</source>
   <translation>Dieses Beispiel ist abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This example is {size} MB long.</source>
   <translation>Dieses Beispiel ist {size} MB lang.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>This folder is not a model.</source>
   <translation>Dieser Ordner ist kein Modell.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This is how Python prints; JSON wants double quotes.</source>
   <translation>So gibt Python aus; JSON verlangt doppelte.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This is line {first} again, with other white space.</source>
   <translation>Das ist noch einmal Zeile {first}, mit anderen Leerzeichen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This is not in the format “{format}”.</source>
   <translation>Das ist nicht im Format „{format}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This is the same conversation as on line {first}.</source>
   <translation>Das ist dasselbe Gespräch wie in Zeile {first}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This line held {count} examples; they were read one by one.</source>
   <translation>Diese Zeile enthielt {count} Beispiele; sie wurden einzeln gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This line is a single message, not a conversation.</source>
   <translation>Diese Zeile ist eine einzelne Nachricht, kein Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This line is not JSON.</source>
   <translation>Diese Zeile ist kein JSON.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This line is not valid JSON.</source>
   <translation>Diese Zeile ist kein gültiges JSON.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This line is {kind}, not an example.</source>
   <translation>Diese Zeile ist {kind}, kein Beispiel.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This looks like a bank account number: {near}.</source>
   <translation>Das sieht wie eine Kontonummer aus: {near}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This looks like a card number: {near}.</source>
   <translation>Das sieht wie eine Kartennummer aus: {near}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This looks like a password or key: {near}.</source>
   <translation>Das sieht wie ein Passwort oder ein Schlüssel aus: {near}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>This model cannot be trained fully.</source>
   <translation>Dieses Modell kann nicht vollständig trainiert werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>This model cannot be trained with LoRA.</source>
   <translation>Dieses Modell kann nicht mit LoRA trainiert werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>This model cannot be trained.</source>
   <translation>Dieses Modell kann nicht trainiert werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>This model does not say what family it belongs to.</source>
   <translation>Dieses Modell sagt nicht, zu welcher Familie es gehört.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>This model folder is damaged.</source>
   <translation>Dieser Modellordner ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>This model folder is incomplete.</source>
   <translation>Dieser Modellordner ist unvollständig.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model has no chat format; a plain one is used.</source>
   <translation>Dieses Modell hat kein Chatformat; ein schlichtes wird verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>This model has no part called “{1}”.</source>
   <translation>Dieses Modell hat keinen Teil namens „{1}“.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model has no place for instructions; they were put before the first question.</source>
   <translation>Dieses Modell hat keinen Platz für Anweisungen; sie wurden vor die erste Frage gesetzt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>This model has {1} layers, {2} were asked for.</source>
   <translation>Dieses Modell hat {1} Schichten, verlangt wurden {2}.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>This model is in GGUF format, which cannot be trained.</source>
   <translation>Dieses Modell ist im GGUF-Format, das nicht trainiert werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>This model is in an older PyTorch format, which cannot be trained here.</source>
   <translation>Dieses Modell ist in einem älteren PyTorch-Format, das hier nicht trainiert werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>This model is in an older format, which cannot be trained here.</source>
   <translation>Dieses Modell ist in einem älteren Format, das hier nicht trainiert werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>This model is not written for llama.cpp.</source>
   <translation>Dieses Modell wird nicht für llama.cpp geschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model wants question and answer in turn. In one conversation.</source>
   <translation>Dieses Modell verlangt Frage und Antwort im Wechsel. In einem Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model wants question and answer in turn. In {count} conversations.</source>
   <translation>Dieses Modell verlangt Frage und Antwort im Wechsel. In {count} Gesprächen.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>This model wants to run its own program code.</source>
   <translation>Dieses Modell will eigenen Programmcode ausführen.</translation>
  </message>
  <message>
   <location filename="../../app/data/selftest.py" />
   <source>This model's chat format cannot be used.</source>
   <translation>Das Chatformat dieses Modells kann nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format changes the text of an answer.</source>
   <translation>Das Chatformat dieses Modells verändert den Text einer Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/engine/chat.py" />
   <source>This model's chat format does not allow these messages.</source>
   <translation>Das Chatformat dieses Modells lässt diese Nachrichten nicht zu.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format does not write it when it asks for this answer.</source>
   <translation>Das Chatformat dieses Modells schreibt es nicht, wenn es um diese Antwort bittet.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format has none, and the model would never stop.</source>
   <translation>Das Chatformat dieses Modells hat keines, und das Modell würde nie aufhören.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format leaves out a question or changes it.</source>
   <translation>Das Chatformat dieses Modells lässt eine Frage weg oder verändert sie.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format leaves out a tool call.</source>
   <translation>Das Chatformat dieses Modells lässt einen Werkzeugaufruf weg.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format leaves out a tool's result.</source>
   <translation>Das Chatformat dieses Modells lässt das Ergebnis eines Werkzeugs weg.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format leaves out the instruction.</source>
   <translation>Das Chatformat dieses Modells lässt die Anweisung weg.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format leaves out the thinking of an answer.</source>
   <translation>Das Chatformat dieses Modells lässt das Nachdenken einer Antwort weg.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format leaves out the tools.</source>
   <translation>Das Chatformat dieses Modells lässt die Werkzeuge weg.</translation>
  </message>
  <message>
   <location filename="../../app/data/selftest.py" />
   <source>This model's chat format refuses a plain conversation: {1}.</source>
   <translation>Das Chatformat dieses Modells lehnt ein einfaches Gespräch ab: {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format refuses the conversation.</source>
   <translation>Das Chatformat dieses Modells lehnt das Gespräch ab.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format wants them so. In one conversation.</source>
   <translation>Das Chatformat dieses Modells verlangt sie so. In einem Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This model's chat format wants them so. In {count} conversations.</source>
   <translation>Das Chatformat dieses Modells verlangt sie so. In {count} Gesprächen.</translation>
  </message>
  <message>
   <location filename="../../app/data/tokens.py" />
   <source>This model's tokenizer cannot be used.</source>
   <translation>Der Tokenizer dieses Modells kann nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_tokenizer.py" />
   <source>This model's tokenizer cannot be written for llama.cpp exactly.</source>
   <translation>Der Tokenizer dieses Modells lässt sich nicht genau für llama.cpp schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/runs/store.py" />
   <source>This name is too long.</source>
   <translation>Dieser Name ist zu lang.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_adapter.py" />
   <source>This one was trained with the method {1}.</source>
   <translation>Dieser wurde mit der Methode {1} trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This row has one column instead of {wanted}.</source>
   <translation>Diese Zeile hat eine Spalte statt {wanted}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This row has one column instead of {wanted}; the others were taken as empty.</source>
   <translation>Diese Zeile hat eine Spalte statt {wanted}; die anderen gelten als leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This row has {found} columns instead of {wanted}.</source>
   <translation>Diese Zeile hat {found} Spalten statt {wanted}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This row has {found} columns instead of {wanted}; the others were taken as empty.</source>
   <translation>Diese Zeile hat {found} Spalten statt {wanted}; die anderen gelten als leer.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This row is a single message, not a conversation.</source>
   <translation>Diese Zeile ist eine einzelne Nachricht, kein Gespräch.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This row of the table cannot be read.</source>
   <translation>Diese Zeile der Tabelle ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/engine/keeper.py" />
   <source>This run cannot go on with these settings.</source>
   <translation>Dieser Lauf kann mit diesen Einstellungen nicht fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>This run has taken {1} steps already, more than the {2} that these settings mean.</source>
   <translation>Dieser Lauf hat schon {1} Schritte gemacht, mehr als die {2}, die diese Einstellungen bedeuten.</translation>
  </message>
  <message>
   <location filename="../../app/runs/lock.py" />
   <source>This run is being trained already.</source>
   <translation>Dieser Lauf wird schon trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/runs/trash.py" />
   <source>This run is being trained now.</source>
   <translation>Dieser Lauf wird gerade trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/runs/keep.py" />
   <source>This run stopped before its first one was saved.</source>
   <translation>Dieser Lauf endete, bevor seine erste gesichert war.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>This text is longer than the limit; it is learned in {detail} pieces.</source>
   <translation>Dieser Text ist länger als die Grenze; er wird in {detail} Stücken gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/room.py" />
   <source>This training does not fit into memory.</source>
   <translation>Dieses Training passt nicht in den Speicher.</translation>
  </message>
  <message>
   <location filename="../../app/runs/votes.py" />
   <source>This vote could not be kept.</source>
   <translation>Diese Stimme konnte nicht gesichert werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Too much was asked from this connection.</source>
   <translation>Über diese Verbindung kamen zu viele Anfragen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/keep.py" />
   <source>Train again.</source>
   <translation>Trainiere noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/engine/stepping.py" />
   <source>Training became unstable.</source>
   <translation>Das Training wurde instabil.</translation>
  </message>
  <message>
   <location filename="../../app/services/session.py" />
   <source>Training paused.</source>
   <translation>Training pausiert.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Training stopped because of a fault in Tunesmith.</source>
   <translation>Training abgebrochen wegen eines Fehlers in Tunesmith.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Training stopped: a file could not be read or written.</source>
   <translation>Training abgebrochen: Eine Datei ließ sich nicht lesen oder schreiben.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Training stopped: its folder can no longer be written to.</source>
   <translation>Training abgebrochen: In seinen Ordner kann nicht mehr geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Training stopped: macOS broke off its work several times.</source>
   <translation>Training abgebrochen: macOS hat seine Arbeit mehrmals abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Training stopped: the folder of this run is gone.</source>
   <translation>Training abgebrochen: Der Ordner dieses Laufs ist weg.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>Training stopped: the memory was not enough.</source>
   <translation>Training abgebrochen: Der Speicher reichte nicht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/job.py" />
   <source>Try again, or export the adapter.</source>
   <translation>Versuche es noch einmal, oder exportiere den Adapter.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>Try again; everything else is kept.</source>
   <translation>Versuche es noch einmal; alles andere bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/services/updates.py" />
   <source>Tunesmith could not ask for a newer version.</source>
   <translation>Tunesmith konnte nicht nach einer neueren Version fragen.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>Tunesmith may not read “{1}”.</source>
   <translation>Tunesmith darf „{1}“ nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Two answers follow each other and cannot be joined.</source>
   <translation>Zwei Antworten folgen aufeinander und lassen sich nicht verbinden.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Two answers follow each other.</source>
   <translation>Zwei Antworten folgen aufeinander.</translation>
  </message>
  <message>
   <location filename="../../app/services/speaking.py" />
   <source>Two models at once may not fit into memory.</source>
   <translation>Zwei Modelle auf einmal passen vielleicht nicht in den Speicher.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Two questions follow each other.</source>
   <translation>Zwei Fragen folgen aufeinander.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Typographic quotes were read as straight ones.</source>
   <translation>Typografische Anführungszeichen wurden als gerade gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>UTF-8 text was once read as something else.</source>
   <translation>Text in UTF-8 wurde einmal als etwas anderes gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Unpack it and choose the file inside.</source>
   <translation>Entpacke sie und wähle die Datei darin.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>Unpack it yourself and look at what is inside.</source>
   <translation>Entpacke es selbst und sieh nach, was darin ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Unset it, then start Tunesmith again.</source>
   <translation>Entferne die Variable, dann starte Tunesmith noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>Update Tunesmith.</source>
   <translation>Aktualisiere Tunesmith.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Use 0 for context only, 1 to learn.</source>
   <translation>Verwende 0 für bloßen Zusammenhang, 1 zum Lernen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Use a model that knows tools.</source>
   <translation>Verwende ein Modell, das Werkzeuge kennt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Use another model, or leave this conversation out.</source>
   <translation>Verwende ein anderes Modell oder lass dieses Gespräch aus.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>Use letters, digits and dashes.</source>
   <translation>Verwende Buchstaben, Ziffern und Bindestriche.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Use plain text; the marks are added for you.</source>
   <translation>Verwende einfachen Text; die Zeichen werden für dich eingesetzt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Use straight double quotes around names and texts.</source>
   <translation>Verwende gerade doppelte Anführungszeichen um Namen und Texte.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Use system, user, assistant or tool.</source>
   <translation>Verwende system, user, assistant oder tool.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/suggested.py" />
   <source>Very small and quick. Good for a first try.</source>
   <translation>Sehr klein und schnell. Gut für einen ersten Versuch.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Wait some minutes, then try again. What was downloaded so far is kept.</source>
   <translation>Warte einige Minuten, dann versuche es noch einmal. Was schon geladen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../app/runs/lock.py" />
   <source>Wait until it is done, or stop it there.</source>
   <translation>Warte, bis es fertig ist, oder beende es dort.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>Wait until it is done.</source>
   <translation>Warte, bis es fertig ist.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>What ChatGPT said to its tools, and they to it, was left out.</source>
   <translation>Was ChatGPT zu seinen Werkzeugen sagte und sie zu ihm, wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>What comes before it already has {detail} tokens.</source>
   <translation>Was vor ihr kommt, hat schon {detail} Tokens.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>What follows was read example by example.</source>
   <translation>Was danach kommt, wurde Beispiel für Beispiel gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>What had been written was removed.</source>
   <translation>Was schon geschrieben war, wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>What it has read already and what it has not could no longer be told apart.</source>
   <translation>Was es schon gelesen hat und was noch nicht, ließe sich nicht mehr unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>What it learned does not fit into a lower rank.</source>
   <translation>Was es gelernt hat, passt nicht in einen kleineren Rang.</translation>
  </message>
  <message>
   <location filename="../../app/engine/keeper.py" />
   <source>What it learned so far has another shape.</source>
   <translation>Was er bisher gelernt hat, hat eine andere Form.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>What it learned so far would count more or less than it did while it was learned.</source>
   <translation>Was es bisher gelernt hat, würde mehr oder weniger zählen als beim Lernen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>What one learned cannot be carried on by the other.</source>
   <translation>Was das eine gelernt hat, kann das andere nicht weiterführen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>What stands above the titles of the columns was left out.</source>
   <translation>Was über den Spaltentiteln steht, wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>What stands after its closing ] was read as well.</source>
   <translation>Was nach der schließenden Klammer ] steht, wurde mitgelesen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>What the experts of this model learned cannot be exported for PEFT.</source>
   <translation>Was die Experten dieses Modells gelernt haben, lässt sich nicht für PEFT exportieren.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>What the file says about itself at its beginning was left out.</source>
   <translation>Was die Datei am Anfang über sich selbst sagt, wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../app/runs/review_choices.py" />
   <source>What was decided about the examples of this run cannot be read.</source>
   <translation>Was zu den Beispielen dieses Laufs entschieden wurde, ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>What was learned is not there.</source>
   <translation>Was gelernt wurde, ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Where a question has a list of answers, only the first is learned.</source>
   <translation>Wo eine Frage eine Liste von Antworten hat, wird nur die erste gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Without a question it is read, but not learned.</source>
   <translation>Ohne Frage wird sie gelesen, aber nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/probe.py" />
   <source>Working out the time was cancelled.</source>
   <translation>Das Ausrechnen der Zeit wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Write \\ instead of \.</source>
   <translation>Schreibe \\ statt \.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Write it as [ … ] with a role and a content in each.</source>
   <translation>Schreibe sie als [ … ] mit role und content in jeder Nachricht.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Write it as a list of descriptions.</source>
   <translation>Schreibe sie als Liste von Beschreibungen.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Write it as on huggingface.co, for example mlx-community/Qwen3-4B-Instruct-2507-4bit.</source>
   <translation>Schreibe ihn wie auf huggingface.co, zum Beispiel mlx-community/Qwen3-4B-Instruct-2507-4bit.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>Write it as on huggingface.co: OWNER/NAME.</source>
   <translation>Schreibe ihn wie auf huggingface.co: BESITZER/NAME.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>Write them as a list of [question, answer].</source>
   <translation>Schreibe sie als Liste von [Frage, Antwort].</translation>
  </message>
  <message>
   <location filename="../../app/data/models/suggested.py" />
   <source>Writes European languages well.</source>
   <translation>Schreibt europäische Sprachen gut.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/suggested.py" />
   <source>Writes well in English, on most Macs.</source>
   <translation>Schreibt gut Englisch, auf den meisten Macs.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>You can upload again at any time.</source>
   <translation>Du kannst jederzeit noch einmal hochladen.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>You do not have permission to open it.</source>
   <translation>Du hast keine Berechtigung, es zu öffnen.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>You or this app have no permission.</source>
   <translation>Du oder diese App haben keine Berechtigung dazu.</translation>
  </message>
  <message>
   <location filename="../../app/services/session.py" />
   <source>You paused it.</source>
   <translation>Du hast es pausiert.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a PDF</source>
   <translation>ein PDF</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a Word document</source>
   <translation>ein Word-Dokument</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a database</source>
   <translation>eine Datenbank</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a document of another program</source>
   <translation>ein Dokument eines anderen Programms</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a model</source>
   <translation>ein Modell</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a packed file (7z)</source>
   <translation>eine gepackte Datei (7z)</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a packed file (RAR)</source>
   <translation>eine gepackte Datei (RAR)</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a packed file (bzip2)</source>
   <translation>eine gepackte Datei (bzip2)</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a packed file (tar)</source>
   <translation>eine gepackte Datei (tar)</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a packed file (xz)</source>
   <translation>eine gepackte Datei (xz)</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a packed file (zstd)</source>
   <translation>eine gepackte Datei (zstd)</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a packed file in a packed file</source>
   <translation>eine gepackte Datei in einer gepackten Datei</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a packed file that needs a password or another program</source>
   <translation>eine gepackte Datei, die ein Passwort oder ein anderes Programm braucht</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>a path cannot hold a character of number 0.</source>
   <translation>ein Pfad kann kein Zeichen mit der Nummer 0 enthalten.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a picture</source>
   <translation>ein Bild</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a pointer to a file that was not downloaded (Git LFS)</source>
   <translation>ein Verweis auf eine Datei, die nicht geladen wurde (Git LFS)</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a program</source>
   <translation>ein Programm</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a property list</source>
   <translation>eine Property-Liste</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>a question column needs an answer column, and the other way round.</source>
   <translation>zu einer Fragespalte gehört eine Antwortspalte, und umgekehrt.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a rich text file (RTF)</source>
   <translation>eine RTF-Datei (formatierter Text)</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a sound file</source>
   <translation>eine Tondatei</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>a web page</source>
   <translation>eine Webseite</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>an Arrow file</source>
   <translation>eine Arrow-Datei</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>an XML file</source>
   <translation>eine XML-Datei</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>an old Word or Excel file</source>
   <translation>eine alte Word- oder Excel-Datei</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>dropout belongs to LoRA and DoRA; full training has none.</source>
   <translation>Dropout gehört zu LoRA und DoRA; vollständiges Training hat keines.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>each part is named by a text.</source>
   <translation>jeder Teil wird durch einen Text benannt.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>huggingface.co asks to slow down.</source>
   <translation>huggingface.co bittet um weniger Anfragen.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>huggingface.co could not be reached.</source>
   <translation>huggingface.co war nicht zu erreichen.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>huggingface.co does not answer as it should.</source>
   <translation>huggingface.co antwortet nicht, wie es soll.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>huggingface.co does not let you download “{1}”.</source>
   <translation>huggingface.co lässt dich „{1}“ nicht laden.</translation>
  </message>
  <message>
   <location filename="../../app/data/cutting.py" />
   <source>its last answer is not learned</source>
   <translation>seine letzte Antwort wird nicht gelernt</translation>
  </message>
  <message>
   <location filename="../../app/data/cutting.py" />
   <source>its last {1} answers are not learned</source>
   <translation>seine letzten {1} Antworten werden nicht gelernt</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_adapter.py" />
   <source>llama.cpp cannot use all of this adapter.</source>
   <translation>llama.cpp kann nicht alles an diesem Adapter verwenden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/gguf_adapter.py" />
   <source>llama.cpp takes LoRA adapters only.</source>
   <translation>llama.cpp nimmt nur LoRA-Adapter.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>macOS broke off a step, as the screen had to wait. Now {1} instead of {2} examples are read at once.</source>
   <translation>macOS hat einen Schritt abgebrochen, weil der Bildschirm warten musste. Jetzt werden {1} statt {2} Beispiele auf einmal gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>macOS broke off a step. It is taken again from the last version.</source>
   <translation>macOS hat einen Schritt abgebrochen. Er wird ab der letzten Version noch einmal gemacht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/adapters.py" />
   <source>mlx-lm has DoRA for plain layers only.</source>
   <translation>mlx-lm hat DoRA nur für einfache Schichten.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>mlx-lm, which loads the models, does not know this family.</source>
   <translation>mlx-lm, das die Modelle lädt, kennt diese Familie nicht.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>nothing chosen</source>
   <translation>„nichts gewählt“</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>transformers keeps all experts in one block, PEFT adapts them one by one; the first is {1}.</source>
   <translation>transformers hält alle Experten in einem Block, PEFT passt sie einzeln an; der erste ist {1}.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>true or false</source>
   <translation>wahr oder falsch</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} cannot be read.</source>
   <translation>{1} ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>{1} cannot be read: {2}.</source>
   <translation>{1} ist nicht lesbar: {2}.</translation>
  </message>
  <message>
   <location filename="../../app/data/saving.py" />
   <source>{1} cannot be saved.</source>
   <translation>{1} kann nicht gesichert werden.</translation>
  </message>
  <message>
   <location filename="../../app/runs/config.py" />
   <source>{1} cannot be {2}.</source>
   <translation>{1}: {2} geht nicht.</translation>
  </message>
  <message>
   <location filename="../../app/runs/changes.py" />
   <source>{1} cannot change while a run goes on.</source>
   <translation>{1}: Das lässt sich nicht ändern, während ein Lauf weitergeht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>{1} could not be written.</source>
   <translation>{1} konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>{1} did not come through as it was sent.</source>
   <translation>{1} kam nicht so an, wie es gesendet wurde.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} does not exist.</source>
   <translation>{1} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>{1} does not say lora_alpha.</source>
   <translation>{1} nennt lora_alpha nicht.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>{1} does not say rank and scale.</source>
   <translation>{1} nennt Rang und Skalierung nicht.</translation>
  </message>
  <message>
   <location filename="../../app/services/checks.py" />
   <source>{1} has no columns to choose from.</source>
   <translation>{1} hat keine Spalten zur Auswahl.</translation>
  </message>
  <message>
   <location filename="../../app/runs/info.py" />
   <source>{1} has no folder of this name. It was moved, renamed or thrown away, or its disk is not connected.</source>
   <translation>In {1} gibt es keinen Ordner dieses Namens. Er wurde verschoben, umbenannt oder gelöscht, oder sein Volume ist nicht angeschlossen.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/workbook.py" />
   <source>{1} has no worksheet with rows.</source>
   <translation>{1} hat kein Tabellenblatt mit Zeilen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>{1} has rank {2}, {3} says {4}.</source>
   <translation>{1} hat den Rang {2}, {3} nennt {4}.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} holds no text.</source>
   <translation>{1} enthält keinen Text.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>{1} holds nothing.</source>
   <translation>{1} enthält nichts.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>{1} holds numbers that cannot be used.</source>
   <translation>{1} enthält Zahlen, die nicht zu verwenden sind.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/parquet.py" />
   <source>{1} is a Parquet file, and the part that reads these is not installed.</source>
   <translation>{1} ist eine Parquet-Datei, und der Teil, der solche liest, ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/parquet.py" />
   <source>{1} is a Parquet file, which this app does not read.</source>
   <translation>{1} ist eine Parquet-Datei, die diese App nicht liest.</translation>
  </message>
  <message>
   <location filename="../../app/data/folder.py" />
   <source>{1} is a folder without a train file.</source>
   <translation>{1} ist ein Ordner ohne Trainingsdatei.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} is a folder.</source>
   <translation>{1} ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} is a link that leads to itself.</source>
   <translation>{1} ist ein Verweis, der zu sich selbst führt.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} is a packed file.</source>
   <translation>{1} ist eine gepackte Datei.</translation>
  </message>
  <message>
   <location filename="../../app/runs/moving.py" />
   <source>{1} is being trained.</source>
   <translation>{1} wird trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/runs/votes.py" />
   <source>{1} is damaged ({2}).</source>
   <translation>{1} ist beschädigt ({2}).</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/parquet.py" />
   <source>{1} is damaged.</source>
   <translation>{1} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/versions.py" />
   <source>{1} is missing in it.</source>
   <translation>{1} fehlt darin.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused_gguf.py" />
   <source>{1} is missing.</source>
   <translation>{1} fehlt.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} is not a file.</source>
   <translation>{1} ist keine Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/workbook.py" />
   <source>{1} is not a workbook that can be read.</source>
   <translation>{1} ist keine lesbare Arbeitsmappe.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>{1} is not complete.</source>
   <translation>{1} ist nicht vollständig.</translation>
  </message>
  <message>
   <location filename="../../app/data/reading.py" />
   <source>{1} is too long for a plain text.</source>
   <translation>{1} ist zu lang für einen einfachen Text.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} is {2}, not a file of examples.</source>
   <translation>{1} ist {2}, keine Datei mit Beispielen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/peft.py" />
   <source>{1} may be shared with another part, which PEFT would not know.</source>
   <translation>{1} wird vielleicht mit einem anderen Teil geteilt, wovon PEFT nichts wüsste.</translation>
  </message>
  <message>
   <location filename="../../app/data/source.py" />
   <source>{1} may not be opened.</source>
   <translation>{1} darf nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>{1} of what was learned is in it.</source>
   <translation>{1} des Gelernten sind darin.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>{1} of {2} weight files are missing, the first is {3}.</source>
   <translation>{1} von {2} Gewichtsdateien fehlen, die erste ist {3}.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/fused.py" />
   <source>{1} reads back differently.</source>
   <translation>{1} liest sich anders zurück.</translation>
  </message>
  <message>
   <location filename="../../app/engine/stepping.py" />
   <source>{1} steps in a row gave numbers that cannot be used.</source>
   <translation>{1} Schritte nacheinander ergaben Zahlen, die nicht zu verwenden sind.</translation>
  </message>
  <message>
   <location filename="../../app/data/formats/workbook.py" />
   <source>{1} unpacks to far more than a file of examples holds.</source>
   <translation>{1} wird entpackt viel größer, als eine Datei mit Beispielen ist.</translation>
  </message>
  <message>
   <location filename="../../app/engine/failures.py" />
   <source>{1} was removed, or its disk is no longer connected.</source>
   <translation>{1} wurde entfernt, oder das Volume ist nicht mehr angeschlossen.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>{1}.{2} is missing.</source>
   <translation>{1}.{2} fehlt.</translation>
  </message>
  <message>
   <location filename="../../app/data/selftest.py" />
   <source>{1}: exactly the answers are learned.</source>
   <translation>{1}: Genau die Antworten werden gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>{count} conversations are also in the file kept for checking.</source>
   <translation>{count} Gespräche stehen auch in der Datei zum Prüfen.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>{count} conversations is very few.</source>
   <translation>{count} Gespräche sind sehr wenig.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>{count} passages of text are very few.</source>
   <translation>{count} Textabschnitte sind sehr wenig.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>“{1}” asks you to agree to its terms first.</source>
   <translation>„{1}“ verlangt, dass du zuerst seinen Bedingungen zustimmst.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>“{1}” cannot be a name on Hugging Face.</source>
   <translation>„{1}“ kann auf Hugging Face kein Name sein.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>“{1}” cannot be loaded.</source>
   <translation>„{1}“ kann nicht geladen werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>“{1}” cannot be written in {2}.</source>
   <translation>„{1}“ kann nicht in {2} geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/runs/trash.py" />
   <source>“{1}” could not be moved to the trash.</source>
   <translation>„{1}“ konnte nicht in den Papierkorb gelegt werden.</translation>
  </message>
  <message>
   <location filename="../../app/engine/loading.py" />
   <source>“{1}” does not fit into memory.</source>
   <translation>„{1}“ passt nicht in den Speicher.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>“{1}” does not write text.</source>
   <translation>„{1}“ schreibt keinen Text.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>“{1}” has no .safetensors files.</source>
   <translation>„{1}“ hat keine .safetensors-Dateien.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>“{1}” has weights, but config.json is missing.</source>
   <translation>„{1}“ hat Gewichte, aber config.json fehlt.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>“{1}” holds files for llama.cpp and Ollama.</source>
   <translation>„{1}“ enthält Dateien für llama.cpp und Ollama.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>“{1}” is a file.</source>
   <translation>„{1}“ ist eine Datei.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>“{1}” is a small file with what another training learned, not a model.</source>
   <translation>„{1}“ ist eine kleine Datei mit dem, was ein anderes Training gelernt hat, kein Modell.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>“{1}” is already on Hugging Face.</source>
   <translation>„{1}“ ist schon auf Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>“{1}” is already there.</source>
   <translation>„{1}“ ist schon da.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/download.py" />
   <source>“{1}” is being downloaded already.</source>
   <translation>„{1}“ wird schon geladen.</translation>
  </message>
  <message>
   <location filename="../../app/data/model_folder.py" />
   <source>“{1}” is for llama.cpp and Ollama.</source>
   <translation>„{1}“ ist für llama.cpp und Ollama.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>“{1}” is not a model that can be trained.</source>
   <translation>„{1}“ ist kein Modell, das trainiert werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/engine/import_adapter.py" />
   <source>“{1}” is not an adapter.</source>
   <translation>„{1}“ ist kein Adapter.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/place.py" />
   <source>“{1}” is not an export of Tunesmith, so it is not replaced.</source>
   <translation>„{1}“ ist kein Export von Tunesmith, deshalb wird es nicht ersetzt.</translation>
  </message>
  <message>
   <location filename="../../app/engine/export/hub.py" />
   <source>“{1}” is not an export of Tunesmith.</source>
   <translation>„{1}“ ist kein Export von Tunesmith.</translation>
  </message>
  <message>
   <location filename="../../app/runs/requests.py" />
   <source>“{1}” is not being trained now.</source>
   <translation>„{1}“ wird gerade nicht trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/hub.py" />
   <source>“{1}” is not the name of a model.</source>
   <translation>„{1}“ ist kein Name eines Modells.</translation>
  </message>
  <message>
   <location filename="../../app/data/models/architectures.py" />
   <source>“{1}” is of a family that cannot be trained yet.</source>
   <translation>„{1}“ ist von einer Familie, die noch nicht trainiert werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>“{key}” is not a list of messages.</source>
   <translation>„{key}“ ist keine Liste von Nachrichten.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>“{key}” says false.</source>
   <translation>„{key}“ ist dort false.</translation>
  </message>
  <message>
   <location filename="../../app/data/catalogue" />
   <source>“{key}” was not read.</source>
   <translation>„{key}“ wurde nicht gelesen.</translation>
  </message>
 </context>
 <context>
  <name>saving</name>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Choose another place.</source>
   <translation>Wähle einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Save comparison</source>
   <translation>Vergleich sichern</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Temperature {temperature}, top-p {top_p}, {seed}</source>
   <translation>Temperatur {temperature}, top-p {top_p}, {seed}</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>The comparison could not be saved.</source>
   <translation>Der Vergleich konnte nicht gesichert werden.</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>Tuned</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>different seeds</source>
   <translation>verschiedene Startwerte</translation>
  </message>
  <message>
   <location filename="../../app/ui/try_it/saving.py" />
   <source>same seed</source>
   <translation>gleicher Startwert</translation>
  </message>
 </context>
 <context>
  <name>short_names</name>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Answer first</source>
   <translation>Antwort zuerst</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Broken accents</source>
   <translation>Falsche Akzente</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Control mark</source>
   <translation>Steuerzeichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Data as text</source>
   <translation>Daten als Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Echo</source>
   <translation>Echo</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty answer</source>
   <translation>Leere Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Empty question</source>
   <translation>Leere Frage</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Escaped text</source>
   <translation>Maskierter Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Late instruction</source>
   <translation>Späte Anweisung</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Lone tool result</source>
   <translation>Ergebnis allein</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Look at this</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Lost letters</source>
   <translation>Verlorene Zeichen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No last answer</source>
   <translation>Letzte Antwort fehlt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No question</source>
   <translation>Keine Frage</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No speakers</source>
   <translation>Keine Sprecher</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>No text</source>
   <translation>Kein Text</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Not separable</source>
   <translation>Nicht trennbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Nothing to learn</source>
   <translation>Nichts zu lernen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Partly left out</source>
   <translation>Teils ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Picture left out</source>
   <translation>Bild ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Placeholder</source>
   <translation>Platzhalter</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Refusal</source>
   <translation>Ablehnung</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Refused by model</source>
   <translation>Vom Modell abgelehnt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Repaired</source>
   <translation>Repariert</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Repeated</source>
   <translation>Wiederholt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Shortened</source>
   <translation>Gekürzt</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Single message</source>
   <translation>Einzelne Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Too long</source>
   <translation>Zu lang</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Two answers</source>
   <translation>Zwei Antworten</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Two questions</source>
   <translation>Zwei Fragen</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unknown format</source>
   <translation>Unbekanntes Format</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unknown speaker</source>
   <translation>Unbekannter Sprecher</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Unreadable</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Very long</source>
   <translation>Sehr lang</translation>
  </message>
  <message>
   <location filename="../../app/ui/review/short_names.py" />
   <source>Wrong columns</source>
   <translation>Falsche Spalten</translation>
  </message>
 </context>
 <context>
  <name>text</name>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 GB</source>
   <translation>%1 GB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 KB</source>
   <translation>%1 KB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 MB</source>
   <translation>%1 MB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 TB</source>
   <translation>%1 TB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 billion</source>
   <translation>%1 Mrd.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 bytes</source>
   <translation>%1 Byte</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 d %2 h</source>
   <translation>%1 d %2 h</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 h %2 min</source>
   <translation>%1 h %2 min</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 million</source>
   <translation>%1 Mio.</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 of %2 GB</source>
   <translation>%1 von %2 GB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1 so far</source>
   <translation>Bisher %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1%</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>%1-bit</source>
   <translation>%1 Bit</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>About %1</source>
   <translation>Etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>About %1 left</source>
   <translation>Noch etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>Under %1 of %2 GB</source>
   <translation>Unter %1 von %2 GB</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>about %1</source>
   <translation>etwa %1</translation>
  </message>
  <message>
   <location filename="../../app/ui/text.py" />
   <source>in English</source>
   <translation>auf Deutsch</translation>
  </message>
 </context>
</TS>
