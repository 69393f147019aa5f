// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/nn/evaluation.h"

#include <algorithm>
#include <numeric>

#include "engine/core/random.h"
#include "engine/vlm/nn/generation.h"

namespace vitrine::train {

namespace {

/// Rows through the model at a time. Eight keep two cores busy, and give each row seven others to be confused with.
constexpr std::size_t kEvaluationBatch = 8;

/// Sums over the rows seen so far.
struct Totals {
    double loss = 0.0;
    std::int64_t tokens = 0;
    std::int64_t correct = 0;
    double rightLoss = 0.0; ///< of the rows that were also seen with another picture
    double otherLoss = 0.0;
    std::int64_t comparedTokens = 0;
};

/// Another product's picture for row `row` of the batch: the next one whose picture is another file and whose
/// response differs. The row itself when there is none.
std::size_t otherPicture(const std::vector<LoadedRow>& rows, std::size_t row)
{
    for (std::size_t step = 1; step < rows.size(); ++step) {
        const auto other = (row + step) % rows.size();
        const bool sameTruth = rows[other].example->fields == rows[row].example->fields;
        if (rows[other].example->image != rows[row].example->image && !sameTruth)
            return other;
    }
    return row;
}

vlm::LossSum lossOf(Session& session, const std::vector<const EncodedExample*>& texts,
                    std::vector<torch::Tensor> pictures)
{
    auto batch = collate(texts, session.model()->config().pad_token_id, session.device());
    batch.input.pictureEmbeddings = std::move(pictures);
    return vlm::crossEntropySum(session.model(), session.model()->hiddenStates(batch.input), batch.labels);
}

void addLosses(Session& session, const std::vector<LoadedRow>& rows, const std::vector<torch::Tensor>& pictures,
               Totals& totals)
{
    std::vector<const EncodedExample*> texts;
    for (const auto& row : rows)
        texts.push_back(&row.text);
    const auto right = lossOf(session, texts, pictures);
    totals.loss += right.sum.item<double>();
    totals.tokens += right.tokens;
    totals.correct += right.correct;

    std::vector<EncodedExample> reEncoded; // another picture may take another number of places
    std::vector<torch::Tensor> otherPictures;
    std::int64_t firstToken = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto own = rows[row].text.learnedTokens;
        const auto other = otherPicture(rows, row);
        if (other != row) {
            reEncoded.push_back(session.encoder().encode(*rows[row].example, rows[other].image.imageTokenCount));
            otherPictures.push_back(pictures[other]);
            totals.rightLoss += right.perToken.narrow(0, firstToken, own).sum().item<double>();
        }
        firstToken += own;
    }
    if (reEncoded.empty())
        return;
    std::vector<const EncodedExample*> otherTexts;
    for (const auto& text : reEncoded)
        otherTexts.push_back(&text);
    const auto other = lossOf(session, otherTexts, otherPictures);
    totals.otherLoss += other.sum.item<double>();
    totals.comparedTokens += other.tokens;
}

PredictedCaption captionOf(Session& session, const LoadedRow& row, const vlm::GeneratedTokens& generated)
{
    const auto& recipe = session.recipe();
    PredictedCaption caption;
    caption.example = row.example->id;
    caption.truth = session.encoder().truth(*row.example);
    caption.predicted = session.tokenizer().decode(generated.ids);
    caption.true_price = priceOf(caption.truth, recipe.response_template);
    caption.predicted_price = priceOf(caption.predicted, recipe.response_template);
    if (!generated.ids.empty())
        caption.mean_log_probability = generated.logProbability / static_cast<double>(generated.ids.size());
    return caption;
}

/// Captions the first `count` rows together.
std::vector<PredictedCaption> captionRows(Session& session, const std::vector<LoadedRow>& rows,
                                          const std::vector<torch::Tensor>& pictures, std::size_t count,
                                          const core::Progress& progress)
{
    std::vector<vlm::Prompt> prompts;
    for (std::size_t row = 0; row < count; ++row)
        prompts.push_back({rows[row].text.promptIds, {}, {pictures[row]}});
    vlm::GenerationOptions options;
    options.max_new_tokens = session.recipe().max_new_tokens;
    const core::Progress stopOnly{progress.stop}; // rows are counted, not tokens
    const auto generated = vlm::generate(session.model(), prompts, options, stopOnly);
    std::vector<PredictedCaption> captions;
    for (std::size_t row = 0; row < count; ++row)
        captions.push_back(captionOf(session, rows[row], generated[row]));
    return captions;
}

/// Restores the training mode however the evaluation ends.
class EvaluationMode {
public:
    explicit EvaluationMode(vlm::Phi3Vision& model) : m_model(model), m_wasTraining(model->is_training())
    {
        m_model->eval();
    }
    ~EvaluationMode() { m_model->train(m_wasTraining); }
    EvaluationMode(const EvaluationMode&) = delete;
    EvaluationMode& operator=(const EvaluationMode&) = delete;

private:
    vlm::Phi3Vision& m_model;
    bool m_wasTraining;
};

} // namespace

std::vector<const Example*> evaluationRows(const Recipe& recipe, const std::vector<Example>& validation)
{
    std::vector<const Example*> rows;
    for (const auto& example : validation)
        rows.push_back(&example);
    core::Random random(core::mixSeed(recipe.seed, "evaluation"));
    random.shuffle(rows);
    if (recipe.evaluation_rows > 0 && rows.size() > static_cast<std::size_t>(recipe.evaluation_rows))
        rows.resize(static_cast<std::size_t>(recipe.evaluation_rows));
    return rows;
}

Metrics evaluateSession(Session& session, const std::vector<const Example*>& examples,
                        const PictureLoader& loadPicture, const core::Progress& progress,
                        std::vector<PredictedCaption>& captions)
{
    const torch::NoGradGuard noGrad;
    const EvaluationMode mode(session.model());
    const auto& recipe = session.recipe();
    const auto toCaption = static_cast<std::size_t>(std::max(recipe.evaluation_captions, recipe.watched_pictures));
    Totals totals;
    std::vector<PredictedCaption> generated;
    for (std::size_t first = 0; first < examples.size(); first += kEvaluationBatch) {
        progress.step(first, examples.size());
        const auto count = std::min(kEvaluationBatch, examples.size() - first);
        const std::vector<const Example*> chunk(examples.begin() + static_cast<std::ptrdiff_t>(first),
                                                examples.begin() + static_cast<std::ptrdiff_t>(first + count));
        std::vector<RefusedRow> refused; // training has named them already
        const auto rows = session.load(chunk, loadPicture, refused);
        if (rows.empty())
            continue;
        std::vector<vlm::PictureInput> inputs;
        for (const auto& row : rows)
            inputs.push_back(vlm::toInput(row.image, session.device()));
        const auto pictures = session.model()->embedPictures(inputs);
        addLosses(session, rows, pictures, totals);
        const auto left = toCaption > generated.size() ? toCaption - generated.size() : 0;
        for (auto& caption : captionRows(session, rows, pictures, std::min(left, rows.size()), progress))
            generated.push_back(std::move(caption));
    }
    Metrics metrics;
    if (totals.tokens > 0) {
        metrics.validation_loss = totals.loss / static_cast<double>(totals.tokens);
        metrics.token_accuracy = static_cast<double>(totals.correct) / static_cast<double>(totals.tokens);
    }
    if (totals.comparedTokens > 0)
        metrics.image_use = (totals.otherLoss - totals.rightLoss) / static_cast<double>(totals.comparedTokens);
    if (recipe.evaluation_captions > 0 && !generated.empty()) {
        const auto scored = std::min<std::size_t>(generated.size(), recipe.evaluation_captions);
        scoreCaptions({generated.begin(), generated.begin() + static_cast<std::ptrdiff_t>(scored)},
                      recipe.response_template, metrics);
    }
    captions = std::move(generated);
    progress.report(examples.size(), examples.size());
    return metrics;
}

} // namespace vitrine::train
