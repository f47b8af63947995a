internal import Markup
internal import StudyGuide

/// The outputs of a site besides the pages of entries and copied files: each path with its
/// renderer.
extension Site {
  /// Returns the start page and the pages that are made from all entries, as far as there are any.
  static func pages(of guide: Guide) -> PathTable<Output> {
    var pages: PathTable = ["index.html": Output.start]
    for page in BuiltInPage.allCases where guide.entries.id(.page, page.rawValue) != nil {
      pages[page.rawValue + ".html"] = .builtIn(page)
    }
    return pages
  }

  /// Returns the files of the search index.
  static func search(of guide: Guide) -> PathTable<Output> {
    var files: PathTable<Output> = [:]
    for file in SearchSize(of: guide).files {
      files[SearchSize.path(of: file)] = Output { site, context in
        context.shared.search.index(of: site.presentation).bytes(of: file)
      }
    }
    return files
  }

  /// Returns the files for programs, reference managers and search engines.
  static func downloads(of guide: Guide) -> PathTable<Output> {
    var downloads: PathTable = [
      "guide.json": Output { site, _ in GraphJSON.bytes(of: site.presentation) }
    ]
    if !guide.content.terms.isEmpty {
      downloads["terms.json"] = Output { site, _ in TermsJSON.bytes(of: site.presentation) }
    }
    if !guide.content.listedWorks.isEmpty {
      downloads["readings.bib"] = Output { site, _ in
        BibTeX.bytes(of: site.guide.content.listedWorks)
      }
      downloads["readings.ris"] = Output { site, _ in RIS.bytes(of: site.guide.content.listedWorks)
      }
      downloads["readings.json"] = Output { site, _ in
        CSLJSON.bytes(of: site.guide.content.listedWorks)
      }
    }
    for download in guide.configuration.downloads {
      downloads[download.path] = Output { site, _ in
        Exports.bytes(of: download, site.presentation, site.templates.book)
      }
    }
    if let base = guide.configuration.baseURL {
      downloads["sitemap.xml"] = Output { site, _ in
        let pages = site.paths().filter {
          $0.hasSuffix(".html") && !$0.hasPrefix(PrintedPage.folder)
            && site.redirectTarget(of: $0) == nil
        }
        return Sitemap.bytes(pages: pages, base: base)
      }
      downloads["robots.txt"] = .file(Sitemap.robots(base: base))
    }
    return downloads
  }
}

extension Site {
  /// Returns the files by which browsers keep the guide, besides the page about it; none if the guide does without.
  static func offline(of guide: Guide) -> PathTable<Output> {
    guard guide.configuration.worksOffline else { return [:] }
    return [
      OfflineFiles.manifest: Output { site, _ in
        OfflineFiles.manifest(of: site.guide.configuration, assets: site.presentation.assets)
      },
      OfflineFiles.worker: Output { site, _ in
        OfflineFiles.worker(version: site.version.text, assets: site.presentation.assets)
      },
      OfflineFiles.list: Output { site, _ in
        let assets = site.presentation.assets
        let kept = site.paths().filter { OfflineFiles.isKept($0, assets: assets) }
        return OfflineFiles.list(
          version: site.version.text,
          files: kept.map { ($0, site.shared.sizes.size(of: $0) ?? site.render($0)?.count ?? 0) })
      },
    ]
  }
}

extension Site.Output {
  fileprivate static let start = Site.Output { site, context in
    let prose = site.guide.entries.id(.page, BuiltInPageView.startTemplate)
    let title =
      prose.map { site.guide.entries[$0].title } ?? site.guide.configuration.title
    return print(
      BuiltInPageView(context: context, title: title, prose: prose), site.templates.start, context)
  }

  fileprivate static func builtIn(_ page: BuiltInPage) -> Site.Output {
    Site.Output { site, context in
      let prose = site.guide.entries.id(.page, page.rawValue)
      let title = prose.map { site.guide.entries[$0].title } ?? site.guide.words[page]
      return print(
        BuiltInPageView(context: context, title: title, prose: prose, page: page),
        site.templates.builtIn[page], context)
    }
  }

  /// Makes the page at a former address.
  static func leading(_ redirect: Redirect) -> Site.Output {
    Site.Output(
      render: { site, context in
        print(RedirectView(context: context, redirect: redirect), site.templates.redirect, context)
      }, redirect: redirect)
  }

  static func print<View>(
    _ view: View, _ program: TemplateProgram<FramedView<View>>?, _ context: PageContext
  ) -> [UInt8] {
    var html: [UInt8] = []
    context.shared.bounds.note(program?.render(FramedView(view), into: &html))
    return html
  }
}
