import QA

extension StoreError {
  /// What is wrong with the store and what to do about it, on one line.
  var words: String {
    switch self {
    case .notAStore(let path): "\(path.visible): is no AskNews store; name another file"
    case .newerVersion(let path):
      "\(path.visible): was made by a newer asknews; update this one or name another file"
    case .notAFile(let path): "\(path.visible): is not a file; name a file"
    case .noSuchFolder(let path): "\(path.visible): its folder does not exist; make it first"
    case .unreadable(let path, let reason):
      "\(path.visible): cannot be opened (\(reason.visible)); check its permissions"
    case .readOnly(let path): "\(path.visible): cannot be written; check its permissions"
    case .full(let path): "\(path.visible): the disk is full; nothing of the last step was stored"
    case .busy(let path): "\(path.visible): is in use by another program; try again when it is done"
    case .damaged(let path, let what):
      "\(path.visible): is damaged (\(what.visible)); load the articles into a new file"
    case .database(let path, let reason):
      "\(path.visible): the store cannot be used (\(reason.visible)); check the file and its folder"
    }
  }
}
