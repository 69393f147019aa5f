// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::sampledata {

/// What is wrong with rows and pictures of real catalogs. A profile gives each a rate; the generator puts it
/// in and writes down where.
enum class Anomaly {
    MissingPrice,     ///< neither price is there
    PriceOutlier,     ///< a hundred times too high or too low: the decimal sign was lost
    MissingTitle,     ///< the title is empty
    HtmlEntities,     ///< "&amp;" and the like in the title
    WrongCategory,    ///< the categories of another product
    SharedPicture,    ///< the row names the picture of a row before it, and is that product in another size
    DuplicatePicture, ///< the picture's file holds the picture of another product
    MissingPicture,   ///< the row names a file that is not there
    TruncatedFile,    ///< the picture's file ends too early
    Blur,             ///< out of focus
    DarkPicture,      ///< far too little light
    SmallPicture,     ///< fewer pixels than anything can be made of
};

std::string nameOf(Anomaly anomaly); ///< "missing_price": the key in a profile and in what is recorded
std::optional<Anomaly> anomalyNamed(const std::string& name);
const std::vector<Anomaly>& allAnomalies();

/// Whether it lies in the picture's file, so that every row that shares the picture has it too. A file has
/// one of these at most.
bool isOfFile(Anomaly anomaly);

/// Share of the rows (of the files for those that lie in a file), 0 … 1. What is absent never occurs.
using AnomalyRates = std::map<Anomaly, double>;
double rateOf(const AnomalyRates& rates, Anomaly anomaly);

} // namespace vitrine::sampledata
