<?php
/* For the test: answers a list of questions, one JSON array on standard input, one on standard output. */
require __DIR__ . '/../../../packages/widgets/php/tetap.php';
$answers = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $question) {
    $answers[] = Tetap::answer($question) + ['html' => empty($question['html']) ? '' : Tetap::html($question)];
}
echo json_encode($answers);
